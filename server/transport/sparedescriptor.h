#pragma once

#include <QtGlobal>

namespace server {

// A descriptor that is given up for a moment when no other is left, so that whoever waits can be turned away.
class SpareDescriptor
{
public:
    SpareDescriptor();
    ~SpareDescriptor();
    Q_DISABLE_COPY_MOVE(SpareDescriptor)

    // Takes one connection from a socket that listens, and closes it. Not so where the spare one is gone,
    // too.
    bool turnAway(qintptr listening);

private:
    int m_descriptor;
};

} // namespace server
