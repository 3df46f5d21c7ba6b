#include "transport/carrierbody.h"

#include "transport/jsonscanner.h"

#include <QUtf8StringView>

namespace server {
namespace {

bool isUtf8(const QByteArray &body)
{
    return QUtf8StringView(body).isValidUtf8();
}

std::optional<QByteArray> takeElement(JsonScanner &scanner, const QByteArray &body)
{
    scanner.skipSpace();
    const qsizetype start = scanner.position();
    if (!scanner.takeValue())
        return std::nullopt;
    return body.sliced(start, scanner.position() - start);
}

bool closes(JsonScanner &scanner)
{
    const bool closed = scanner.take(']');
    scanner.skipSpace();
    return closed && scanner.isAtEnd();
}

} // namespace

std::optional<std::vector<QByteArray>> splitMessages(const QByteArray &body)
{
    JsonScanner scanner(body);
    scanner.skipSpace();
    if (!isUtf8(body) || !scanner.take('['))
        return std::nullopt;
    std::vector<QByteArray> messages;
    do {
        const auto message = takeElement(scanner, body);
        if (!message || messages.size() == mostMessages)
            return std::nullopt;
        messages.push_back(*message);
        scanner.skipSpace();
    } while (scanner.take(','));
    return closes(scanner) ? std::optional(messages) : std::nullopt;
}

bool isObject(const QByteArray &body)
{
    JsonScanner scanner(body);
    const auto element = takeElement(scanner, body);
    scanner.skipSpace();
    return isUtf8(body) && element && element->startsWith('{') && scanner.isAtEnd();
}

} // namespace server
