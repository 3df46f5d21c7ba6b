#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <cstddef>
#include <cstdint>

// What libFuzzer calls with bytes of its own making; each target has one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

[[nodiscard]] QByteArray bytesOf(const std::uint8_t *data, std::size_t size);

// The object that stands in a line; {} where there is none.
[[nodiscard]] QJsonObject objectIn(const QByteArray &line);
[[nodiscard]] QByteArray compact(const QJsonObject &object);

// Ends the program where what must hold does not; libFuzzer then keeps the bytes that led there.
void require(bool holds, const char *what);
