from django.contrib import admin

from town.models import Message

admin.site.register(Message)
