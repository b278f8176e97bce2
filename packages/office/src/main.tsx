document.title = "Glassjar";
