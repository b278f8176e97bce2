// What a video player keeps: a cookie for this visit and the volume for the next one.
document.cookie = `player_session=${Date.now().toString(36)}; Path=/; Secure; SameSite=None`;
localStorage.setItem("player_volume", "80");
