#pragma once

#include <QByteArray>

namespace server {

// One line of the head of a request or of an answer.
struct Header
{
    QByteArray name; // of a request in lower case
    QByteArray value;
    bool operator==(const Header &) const = default;
};

} // namespace server
