def marketing_granted(request):
    """True where the visitor granted marketing. The cookie is 1~version~granted~day~receipt."""
    return "marketing" in (request.COOKIES.get("cookies_preferences", "").split("~") + [""] * 3)[2].split(".")
