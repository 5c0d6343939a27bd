#!/usr/bin/env node
// Not the built file itself: npm links a command only to a file that is there, and installs a checkout before it is built.
import "../dist/index.js";
