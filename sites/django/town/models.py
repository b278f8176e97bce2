from django.db import models


class Message(models.Model):
    """What somebody wrote to the town hall through the contact form."""

    name = models.CharField(max_length=100)
    text = models.TextField(max_length=2000)
    sent = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return f"{self.name}: {self.text[:40]}"
