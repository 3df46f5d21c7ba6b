#include "transport/requestbody.h"

#include "transport/wholenumber.h"

#include <QByteArrayList>

#include <limits>

namespace server {
namespace {

bool mayHaveBody(const QByteArray &method)
{
    return QByteArrayList{"POST", "PUT", "PATCH"}.contains(method);
}

HttpError bad(const char *sentence)
{
    return {400, sentence};
}

} // namespace

std::variant<qint64, HttpError> announcedBody(const RequestHead &head)
{
    const qsizetype lengths = head.count("content-length");
    if (head.count("transfer-encoding") > 0)
        return HttpError{501, "A body comes in one piece, with Content-Length."};
    if (lengths == 0 && head.line.method == "POST")
        return HttpError{411, "A POST says its Content-Length."};
    if (lengths == 0)
        return 0;
    const QByteArray said = head.value("content-length");
    if (lengths > 1 || !isDigits(said))
        return bad("Content-Length is one number.");
    // One that does not even fit is too long all the same.
    const qint64 length = wholeNumber(said).value_or(std::numeric_limits<qint64>::max());
    if (length > 0 && !mayHaveBody(head.line.method))
        return bad("No body belongs to that request.");
    if (length > longestBody)
        return HttpError{413, "The body is longer than 64 KiB."};
    return length;
}

} // namespace server
