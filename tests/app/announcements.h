#pragma once

#include "protocol/announcement.h"

// What the network tells of Ana's parlor at this port; it is of a later version.
inline core::Announcement announcedOn(quint16 port)
{
    core::Announcement announced;
    announced.server.name = QStringLiteral("Ana's parlor");
    announced.host = QStringLiteral("Ana");
    announced.app = QStringLiteral("parlor 0.3.0");
    announced.port = port;
    return announced;
}
