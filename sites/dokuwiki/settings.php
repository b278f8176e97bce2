<?php
// Debian keeps one wiki for a machine; this one has its own folder.
define('DOKU_CONF', getenv('WIKI_CONF') . '/');
