"""Prepares the database, makes the administrator named in the environment, and serves: `python3 serve.py [PORT]`."""

import os
import sys

try:
    import django
except ImportError:
    sys.exit("No module named 'django'. Install it with: apt-get install python3-django")
from django.core.management import call_command


def make_administrator():
    """Makes the administrator of DJANGO_SUPERUSER_USERNAME and _PASSWORD, unless there is one of that name."""
    from django.contrib.auth import get_user_model

    users = get_user_model().objects
    name = os.environ.get("DJANGO_SUPERUSER_USERNAME")
    if name and not users.filter(username=name).exists():
        users.create_superuser(name, password=os.environ["DJANGO_SUPERUSER_PASSWORD"])


def main():
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "town.settings")
    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
    make_administrator()
    port = sys.argv[1] if len(sys.argv) > 1 else "8000"
    # insecure_serving: static files of the admin although DEBUG is off.
    call_command("runserver", f"127.0.0.1:{port}", use_reloader=False, insecure_serving=True)


if __name__ == "__main__":
    main()
