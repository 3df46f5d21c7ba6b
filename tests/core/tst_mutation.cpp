#include "disturbed.h"
#include "frames.h"
#include "protocol/clientcodec.h"
#include "protocol/servercodec.h"
#include "testclass.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

// A valid frame with a few bytes changed, lost, doubled or put in.
QByteArray mutated(QByteArray text, QRandomGenerator &dice)
{
    static const QByteArray telling = "{}[]\":,\\-0.9eEtfn\0\xff\xed\xc0 u";
    for (int changes = dice.bounded(1, 5); changes > 0 && !text.isEmpty(); --changes) {
        const qsizetype at = dice.bounded(static_cast<int>(text.size()));
        const char byte = telling[dice.bounded(static_cast<int>(telling.size()))];
        switch (dice.bounded(5)) {
        case 0:
            text[at] = byte;
            break;
        case 1:
            text.insert(at, byte);
            break;
        case 2:
            text.remove(at, dice.bounded(1, 9));
            break;
        case 3:
            text.insert(at, text.mid(dice.bounded(static_cast<int>(text.size())), 20));
            break;
        case 4:
            text.truncate(at);
            break;
        }
    }
    return text;
}

// Whatever was read must be possible to write, and must read the same again.
template<typename Frame, typename Decode>
bool staysItself(const QByteArray &text, Decode decode)
{
    const auto decoded = decode(text);
    if (const auto *problem = std::get_if<DecodeError>(&decoded))
        return !englishText(problem->rejection).isEmpty();
    const QByteArray once = encode(std::get<Frame>(decoded));
    const auto again = decode(once);
    return std::holds_alternative<Frame>(again) && encode(std::get<Frame>(again)) == once;
}

bool bothStayThemselves(const QByteArray &text)
{
    return staysItself<ClientFrame>(text, decodeClient) && staysItself<ServerFrame>(text, decodeServer);
}

std::vector<Frame> allFrames()
{
    auto frames = clientFrames();
    const auto fromServer = serverFrames();
    frames.insert(frames.end(), fromServer.begin(), fromServer.end());
    return frames;
}

} // namespace

// Valid frames, broken at random from fixed seeds: whatever comes of it is refused, or read and written
// alike.
class MutationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTruncationIsRefused();
    void changedBytesDoNoHarm();
    void changedValuesDoNoHarm();
};

void MutationTest::everyTruncationIsRefused()
{
    for (const Frame &frame : clientFrames()) {
        for (qsizetype length = 0; length < frame.text.size(); ++length)
            QVERIFY(std::holds_alternative<DecodeError>(decodeClient(frame.text.first(length))));
    }
}

void MutationTest::changedBytesDoNoHarm()
{
    QRandomGenerator dice(1);
    const auto frames = allFrames();
    for (int round = 0; round < 300; ++round) {
        for (const Frame &frame : frames) {
            const QByteArray text = mutated(frame.text, dice);
            QVERIFY2(bothStayThemselves(text), text.constData());
        }
    }
}

void MutationTest::changedValuesDoNoHarm()
{
    static const Disturbance how{.values = {QJsonValue(), true, -1, 1.5, 1e300, u""_s, QJsonArray{1},
                                            QJsonObject(), 4294967296.0},
                                 .wholes = 4};
    QRandomGenerator dice(2);
    const auto frames = allFrames();
    for (int round = 0; round < 300; ++round) {
        for (const Frame &frame : frames) {
            const QJsonObject object = QJsonDocument::fromJson(frame.text).object();
            const QByteArray text = QJsonDocument(disturbed(object, how, dice).toObject()).toJson();
            QVERIFY2(bothStayThemselves(text), text.constData());
        }
    }
}

PARLOR_TEST(MutationTest, testing::NoApplication)
#include "tst_mutation.moc"
