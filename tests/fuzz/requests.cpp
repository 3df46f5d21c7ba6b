#include "inputs.h"

#include "transport/routing.h"

using namespace Qt::Literals::StringLiterals;

// The bytes are a request head. Whoever is let in has written what QWebSocketServer reads as the gate does.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray head = bytesOf(data, size);
    const QStringList names{u"parlor.example"_s};
    const auto error = server::checkHandshake(head, names);
    if (error) {
        const QByteArray answer = server::httpResponse(*error);
        require(error->status >= 400 && error->status < 500, "a refusal has a status of its own");
        require(answer.startsWith("HTTP/1.1 4") && answer.contains("\r\n\r\n"), "a refusal is an answer");
    } else {
        const QByteArray request = head.first(head.indexOf("\r\n\r\n"));
        require(request.startsWith("GET /") && !request.contains('\0'), "only a GET is let in");
        require(request.toLower().count("\nhost:") == 1, "one Host and no more");
        require(request.toLower().count("\norigin:") <= 1, "no two Origins");
    }
    std::ignore = server::isOwnHost(QString::fromUtf8(head), names);
    return 0;
}
