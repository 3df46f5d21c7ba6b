#pragma once

#include "game/rejection.h"

#include <QString>

#include <optional>

namespace core {

// A frame that could not be read: the code to answer with, and the id to answer where there was one.
// `type` is the message's type where that much could be read.
struct DecodeError
{
    Rejection rejection;
    std::optional<qint64> id;
    QString type;
};

} // namespace core
