<?php
// True where the visitor granted marketing. The cookie is 1~version~granted~day~receipt.
$marketing = in_array('marketing', explode('.', explode('~', $_COOKIE['cookies_preferences'] ?? '')[2] ?? ''), true);
