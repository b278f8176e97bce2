"""Settings of the site. What is not here is as Django leaves it."""

import os
from pathlib import Path
from urllib.parse import urlsplit

import django
from django.core.management.utils import get_random_secret_key

SITE = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("TOWN_DATA", SITE / "data"))
DATA.mkdir(parents=True, exist_ok=True)

SECRET_KEY = get_random_secret_key()
DEBUG = False
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "town.urls"

TRUSTED_ORIGINS = [origin for origin in os.environ.get("TOWN_TRUSTED_ORIGINS", "").split(",") if origin]
# Up to Django 3.2 this setting holds hosts, from 4.0 on origins.
CSRF_TRUSTED_ORIGINS = (
    TRUSTED_ORIGINS if django.VERSION >= (4, 0) else [urlsplit(origin).netloc for origin in TRUSTED_ORIGINS]
)

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "town",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "town.views.town",
            ]
        },
    }
]

DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": DATA / "town.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "Français"), ("ar", "العربية")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Paris"

STATIC_URL = "/static/"
LOGIN_REDIRECT_URL = "account"

# The third parties on its pages.
VIDEO = os.environ.get("TOWN_VIDEO", "http://video.localhost")
STATISTICS = os.environ.get("TOWN_STATISTICS", "http://stats.localhost")
PIXEL = os.environ.get("TOWN_PIXEL", "http://pixel.localhost")
