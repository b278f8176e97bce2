from django.contrib import admin
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import LoginView
from django.urls import include, path
from django.views.generic import TemplateView

from town import views

urlpatterns = [
    path("", views.home, name="home"),
    path("contact/", views.Contact.as_view(), name="contact"),
    path("contact/thanks/", TemplateView.as_view(template_name="town/thanks.html"), name="thanks"),
    path("video/", TemplateView.as_view(template_name="town/video.html"), name="video"),
    path("shop/", views.shop, name="shop"),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", views.sign_out, name="logout"),
    path("account/", login_required(TemplateView.as_view(template_name="town/account.html")), name="account"),
    path("i18n/", include("django.conf.urls.i18n")),
    path("backoffice/", admin.site.urls),
]
