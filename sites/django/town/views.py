from random import choice

from django.conf import settings
from django.contrib.auth import logout
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.utils.translation import get_language
from django.views.decorators.http import require_POST
from django.views.generic import CreateView

from town.models import Message
from town.words import WORDS

DAY = 24 * 60 * 60


def town(request):
    """Puts the words of the visitor's language and the third parties into every template."""
    return {
        "words": WORDS.get(get_language(), WORDS["en"]),
        "video": settings.VIDEO,
        "statistics": settings.STATISTICS,
        "pixel": settings.PIXEL,
    }


def parent_domain(request):
    """`town.test` for `www.town.test`; None for any other host, so that the cookie stays on the host."""
    host = request.get_host().split(":")[0]
    return host[4:] if host.startswith("www.") else None


def home(request):
    response = render(request, "town/home.html")
    if "town_campaign" not in request.COOKIES:
        response.set_cookie(
            "town_campaign", "direct", max_age=30 * DAY, domain=parent_domain(request), samesite="Lax"
        )
    return response


def shop(request):
    """Sorts each visitor into one of two groups, to compare two ways of showing the shop."""
    bucket = request.COOKIES.get("ab_bucket")
    response = render(request, "town/shop.html", {"known": bucket is not None})
    if bucket is None:
        response.set_cookie(
            "ab_bucket", choice("AB"), max_age=90 * DAY, path="/shop/", httponly=True, samesite="Lax"
        )
    return response


class Contact(CreateView):
    model = Message
    fields = ["name", "text"]
    template_name = "town/contact.html"
    success_url = reverse_lazy("thanks")


# Django's own LogoutView answers to GET up to 4.2; signing out by a link is open to forgery.
@require_POST
def sign_out(request):
    logout(request)
    return redirect("home")
