<?php
// The paths that a web server would hand to MediaWiki: /load.php and /index.php/Page as they are, files from the disk.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path === '/') {
    header('Location: /index.php/Main_Page');
    return true;
}
return false;
