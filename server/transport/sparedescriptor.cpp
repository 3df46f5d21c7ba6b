#include "transport/sparedescriptor.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace server {
namespace {

int opened()
{
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

} // namespace

SpareDescriptor::SpareDescriptor()
    : m_descriptor(opened())
{
}

SpareDescriptor::~SpareDescriptor()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool SpareDescriptor::turnAway(qintptr listening)
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    const int connection = ::accept(static_cast<int>(listening), nullptr, nullptr);
    if (connection >= 0)
        ::close(connection);
    m_descriptor = opened();
    return connection >= 0;
}

} // namespace server
