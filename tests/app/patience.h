#pragma once

// How long a test waits for what takes moments: under a sanitizer everything takes its time.
inline constexpr int patience = 30'000; // ms
