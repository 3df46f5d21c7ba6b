#pragma once

#include <QByteArray>

#include <vector>

// A frame as the contract writes it, with every field that the message has.
struct Frame
{
    const char *name;
    QByteArray text;
};

[[nodiscard]] std::vector<Frame> clientFrames();
[[nodiscard]] std::vector<Frame> serverFrames();
