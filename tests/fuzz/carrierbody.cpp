#include "inputs.h"

#include "transport/carrierbody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QByteArray joined(const std::vector<QByteArray> &elements)
{
    QByteArray body = "[";
    for (const QByteArray &element : elements)
        body += (body.size() > 1 ? "," : "") + element;
    return body + "]";
}

// What one element is; nothing where QJsonDocument takes it for none.
QJsonArray alone(const QByteArray &element)
{
    return QJsonDocument::fromJson("[" + element + "]").array();
}

void checkElements(const QByteArray &body, const std::vector<QByteArray> &elements)
{
    require(!elements.empty() && elements.size() <= server::mostMessages, "1 to 50 elements");
    require(server::splitMessages(joined(elements)) == elements, "joined they are split again");
    for (const QByteArray &element : elements) {
        require(!element.isEmpty() && element.trimmed() == element, "no white space around");
        require(body.contains(element), "an element as it stands in the body");
    }
}

// QJsonDocument takes less, as to depth and numbers, but not otherwise.
void checkValues(const QByteArray &body, const std::vector<QByteArray> &elements)
{
    const QJsonArray whole = QJsonDocument::fromJson(body).array();
    if (whole.isEmpty())
        return;
    require(std::size_t(whole.size()) == elements.size(), "as many elements");
    for (std::size_t i = 0; i < elements.size(); ++i)
        require(alone(elements[i]) == QJsonArray{whole.at(qsizetype(i))}, "each of them the same");
}

// QJsonDocument takes more, but what it writes is JSON.
void checkRewritten(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QByteArray written = document.toJson();
    require(server::isObject(written) == document.isObject(), "an object is one when it is written again");
    const qsizetype size = document.array().size();
    const bool fits = size > 0 && size <= server::mostMessages;
    const auto elements = server::splitMessages(written);
    require(elements.has_value() == fits, "an array is one when it is written again");
    require(!elements || elements->size() == std::size_t(size), "and has as many elements");
}

} // namespace

// The bytes are the body of a request.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    if (const auto elements = server::splitMessages(body)) {
        checkElements(body, *elements);
        checkValues(body, *elements);
        require(!server::isObject(body), "an array is no object");
    }
    checkRewritten(body);
    return 0;
}
