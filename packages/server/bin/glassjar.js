#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import "../dist/cli/main.js";
