#include "desktop/oneinstance.h"
#include "testclass.h"

#include "client/invitation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <future>

using namespace Qt::Literals::StringLiterals;
using app::LaunchRequest;
using app::OneInstance;
using Answer = app::OneInstance::Answer;

namespace {

const LaunchRequest joinWish{LaunchRequest::Kind::Join,
                             u"parlor://192.168.1.20:7341/r1?alt=10.0.0.5:7341&password=x"_s};

// In bytes: what Qt has room for on Linux, and `/parlor-` with 24 digits.
constexpr qsizetype longestSocket = 106;
constexpr qsizetype nameLength = 32;

// As another program would, while this one goes on.
OneInstance::Answer handOver(const QString &folder, const LaunchRequest &request)
{
    auto taken = std::async(std::launch::async, [=] { return OneInstance::handOver(folder, request); });
    const auto isDone = [&taken] {
        return taken.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    return QTest::qWaitFor(isDone, 20'000) ? taken.get() : Answer::Silent;
}

} // namespace

class TestOneInstance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hearsOfAWish_data();
    void hearsOfAWish();
    void hearsOfALinkHoweverItIsDamaged_data();
    void hearsOfALinkHoweverItIsDamaged();
    void findsTheInvitationInAText();
    void knowsThatNobodyIsThere();
    void keepsProfilesApart();
    void knowsAProfileByAnyPath();
    void leavesTheFirstWhereItIs();
    void takesThePlaceOfOneThatBrokeOff();
    void listensWhateverTheRuntimeFolderIs_data();
    void listensWhateverTheRuntimeFolderIs();
    void isFoundWithAnotherRuntimeFolder();
    void asksNobodyAtAnotherUsersPlace();
    void isOnlyForItsOwner();
    void obeysNothingButAWish_data();
    void obeysNothingButAWish();
    void hearsOnceFromEachCaller();
    void survivesACrowd();
    void isNotWaitedForWhenItHangs();

private:
    QTemporaryDir m_runtime; // so that no program of one's own hears of this
};

void TestOneInstance::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

void TestOneInstance::hearsOfAWish_data()
{
    QTest::addColumn<LaunchRequest>("request");
    QTest::newRow("to come forward") << LaunchRequest{};
    QTest::newRow("to host") << LaunchRequest{LaunchRequest::Kind::Host};
    QTest::newRow("to show where one joins") << LaunchRequest{LaunchRequest::Kind::Find};
    QTest::newRow("to follow a link") << joinWish;
}

void TestOneInstance::hearsOfAWish()
{
    QFETCH(LaunchRequest, request);
    const QTemporaryDir folder;
    OneInstance instance(folder.path());
    QVERIFY(instance.listen());
    QSignalSpy heard(&instance, &OneInstance::requested);
    QCOMPARE(handOver(folder.path(), request), Answer::Taken);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.at(0).at(0).value<LaunchRequest>(), request);
}

// What is wrong with it is for the window to say; it is too long still where it was.
void TestOneInstance::hearsOfALinkHoweverItIsDamaged_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("nothing behind it") << u"parlor://"_s;
    QTest::newRow("no port") << u"parlor://192.168.1.20:port/r1"_s;
    QTest::newRow("a room that is none") << u"parlor://192.168.1.20/%00"_s;
    QTest::newRow("in capitals") << u"PARLOR://192.168.1.20:99999"_s;
    QTest::newRow("two lines") << u"parlor://[\n192.168.1.20"_s;
    QTest::newRow("blanks around it") << u" parlor:// \n"_s;
    QTest::newRow("other characters") << u"parlor://한국어:포트"_s;
    QTest::newRow("too long") << u"parlor://192.168.1.20/r1?password="_s + u"x"_s.repeated(10'000);
    QTest::newRow("too long, in Korean")
        << u"parlor://192.168.1.20/r1?password="_s + u"한"_s.repeated(10'000);
}

void TestOneInstance::hearsOfALinkHoweverItIsDamaged()
{
    QFETCH(QString, link);
    const QTemporaryDir folder;
    OneInstance instance(folder.path());
    QVERIFY(instance.listen());
    QSignalSpy heard(&instance, &OneInstance::requested);
    QCOMPARE(handOver(folder.path(), {LaunchRequest::Kind::Join, link}), Answer::Taken);
    QCOMPARE(heard.size(), 1);
    const auto request = heard.at(0).at(0).value<LaunchRequest>();
    QCOMPARE(request.kind, LaunchRequest::Kind::Join);
    QVERIFY(request.link.startsWith(u"parlor://"_s, Qt::CaseInsensitive));
    QVERIFY(std::holds_alternative<QString>(app::InvitationParser::parse(request.link)));
}

void TestOneInstance::findsTheInvitationInAText()
{
    const QTemporaryDir folder;
    OneInstance instance(folder.path());
    QVERIFY(instance.listen());
    QSignalSpy heard(&instance, &OneInstance::requested);
    const LaunchRequest wish{LaunchRequest::Kind::Join,
                             u"Not parlor:// but (parlor://10.0.0.1/r1), at eight."_s};
    QCOMPARE(handOver(folder.path(), wish), Answer::Taken);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.at(0).at(0).value<LaunchRequest>().link, u"parlor://10.0.0.1/r1"_s);
}

void TestOneInstance::knowsThatNobodyIsThere()
{
    const QTemporaryDir folder;
    QCOMPARE(OneInstance::handOver(folder.path(), joinWish), Answer::Nobody);
    {
        OneInstance instance(folder.path());
        QVERIFY(instance.listen());
    }
    QCOMPARE(OneInstance::handOver(folder.path(), joinWish), Answer::Nobody);
}

void TestOneInstance::keepsProfilesApart()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    OneInstance instance(one.path());
    QVERIFY(instance.listen());
    QCOMPARE(OneInstance::handOver(other.path(), joinWish), Answer::Nobody);
    OneInstance second(other.path());
    QVERIFY(second.listen());
}

void TestOneInstance::knowsAProfileByAnyPath()
{
    const QTemporaryDir folder;
    const QString way = folder.filePath(u"way"_s);
    QVERIFY(QFile::link(folder.path(), way));
    QCOMPARE(OneInstance::socketName(way + u"/."_s), OneInstance::socketName(folder.path()));
}

void TestOneInstance::leavesTheFirstWhereItIs()
{
    const QTemporaryDir folder;
    OneInstance first(folder.path());
    OneInstance second(folder.path());
    QVERIFY(first.listen());
    QVERIFY(!second.listen());
    QSignalSpy heard(&first, &OneInstance::requested);
    QCOMPARE(handOver(folder.path(), joinWish), Answer::Taken);
    QCOMPARE(heard.size(), 1);
}

void TestOneInstance::takesThePlaceOfOneThatBrokeOff()
{
    const QTemporaryDir folder;
    QFile left(OneInstance::socketName(folder.path()));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QCOMPARE(OneInstance::handOver(folder.path(), joinWish), Answer::Nobody);
    OneInstance instance(folder.path());
    QVERIFY(instance.listen());
    QCOMPARE(handOver(folder.path(), joinWish), Answer::Taken);
}

void TestOneInstance::listensWhateverTheRuntimeFolderIs_data()
{
    QTest::addColumn<QString>("runtime");
    QTest::newRow("none is named") << QString();
    QTest::newRow("no absolute path") << u"runtime"_s;
    QTest::newRow("as long as fits") << u"fits"_s;
    QTest::newRow("too long for a socket") << u"long/"_s + u"x"_s.repeated(100);
    QTest::newRow("far too long for a socket") << u"long/"_s + u"x/"_s.repeated(500);
    QTest::newRow("too long in bytes alone") << u"long/"_s + u"한"_s.repeated(33);
    QTest::newRow("not there") << u"new"_s;
    QTest::newRow("not there, and nowhere to make it") << u"/proc/runtime/parlor"_s;
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("where nobody may write") << u"/proc"_s;
    QTest::newRow("everybody's") << u"everybody"_s;
    QTest::newRow("somebody else's") << u"/"_s;
}

void TestOneInstance::listensWhateverTheRuntimeFolderIs()
{
    QFETCH(QString, runtime);
    const QTemporaryDir place;
    QString path = runtime.isEmpty() || runtime.startsWith(u'/') || runtime == u"runtime"_s
                       ? runtime
                       : place.filePath(runtime);
    if (runtime == u"fits"_s)
        path += u"x"_s.repeated(longestSocket - nameLength - path.size());
    if (path.contains(u"/long/"_s))
        QVERIFY(QDir().mkpath(path));
    QVERIFY(QDir().mkpath(place.filePath(u"everybody"_s)));
    QVERIFY(QFile::setPermissions(place.filePath(u"everybody"_s), QFile::Permissions(0x7777)));
    QFile file(place.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    qputenv("XDG_RUNTIME_DIR", path.toLocal8Bit());
    const auto restore = qScopeGuard([this] { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); });

    const QTemporaryDir folder;
    OneInstance instance(folder.path());
    QVERIFY(instance.listen());
    QSignalSpy heard(&instance, &OneInstance::requested);
    QCOMPARE(handOver(folder.path(), joinWish), Answer::Taken);
    QCOMPARE(heard.size(), 1);
    OneInstance second(folder.path());
    QVERIFY(!second.listen());
    const QString name = OneInstance::socketName(folder.path());
    QVERIFY(QFile::encodeName(name).size() <= longestSocket);
    QVERIFY(QFileInfo::exists(name) || runtime == u"/proc"_s); // where root is told that it may write
    QVERIFY(runtime != u"fits"_s || name.size() == longestSocket);
}

// One was started by the desktop, the other in a terminal elsewhere.
void TestOneInstance::isFoundWithAnotherRuntimeFolder()
{
    const auto restore = qScopeGuard([this] { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); });
    qunsetenv("XDG_RUNTIME_DIR");
    const QTemporaryDir folder;
    OneInstance instance(folder.path());
    QVERIFY(instance.listen());
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    QCOMPARE(handOver(folder.path(), joinWish), Answer::Taken);
}

// Who may write where the socket lies may put their own in its place.
void TestOneInstance::asksNobodyAtAnotherUsersPlace()
{
    const auto restore = qScopeGuard([this] { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); });
    const QTemporaryDir place;
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", place.path().toLocal8Bit());
    QLocalServer other;
    QVERIFY(other.listen(OneInstance::socketName(folder.path())));
    QCOMPARE(handOver(folder.path(), joinWish), Answer::Silent);
    QVERIFY(QFile::setPermissions(place.path(), QFile::Permissions(0x7777)));
    QCOMPARE(handOver(folder.path(), joinWish), Answer::Nobody);
}

void TestOneInstance::isOnlyForItsOwner()
{
    const QTemporaryDir folder;
    OneInstance instance(folder.path());
    QVERIFY(instance.listen());
    const QFileInfo socket(OneInstance::socketName(folder.path()));
    QVERIFY(socket.exists());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(socket.permissions() & others));
    QVERIFY(!(QFileInfo(socket.path()).permissions() & others));
    QVERIFY(!socket.fileName().contains(QFileInfo(folder.path()).fileName()));
}

void TestOneInstance::obeysNothingButAWish_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("an address") << QByteArray("192.168.1.20\n");
    QTest::newRow("an order") << QByteArray("--host\n");
    QTest::newRow("a link to a file") << QByteArray("file:///etc/passwd\n");
    QTest::newRow("a message with a link") << QByteArray("Come to parlor://192.168.1.20/r1\n");
    QTest::newRow("another scheme") << QByteArray("parlors://192.168.1.20\n");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("no text") << QByteArray("\xff\xfe\0\x01\n", 5);
    QTest::newRow("a link without end") << "parlor://10.0.0.1/r1?" + QByteArray(100'000, 'x') + '\n';
    QTest::newRow("the longest line, unfinished")
        << "parlor://10.0.0.1/r1?" + QByteArray(4 * app::longestLink, 'x');
}

void TestOneInstance::obeysNothingButAWish()
{
    QFETCH(QByteArray, said);
    const QTemporaryDir folder;
    OneInstance instance(folder.path());
    QVERIFY(instance.listen());
    QSignalSpy heard(&instance, &OneInstance::requested);
    QLocalSocket socket;
    socket.connectToServer(OneInstance::socketName(folder.path()));
    socket.write(said);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(socket.readAll().isEmpty());
    QVERIFY(heard.isEmpty());
    QCOMPARE(handOver(folder.path(), joinWish), Answer::Taken);
}

void TestOneInstance::hearsOnceFromEachCaller()
{
    const QTemporaryDir folder;
    OneInstance instance(folder.path());
    QVERIFY(instance.listen());
    QSignalSpy heard(&instance, &OneInstance::requested);
    QLocalSocket socket;
    socket.connectToServer(OneInstance::socketName(folder.path()));
    socket.write("parlor://10.0.0.1/r1\nparlor://10.0.0.2/r2\n");
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard.at(0).at(0).value<LaunchRequest>(),
             (LaunchRequest{LaunchRequest::Kind::Join, u"parlor://10.0.0.1/r1"_s}));
}

void TestOneInstance::survivesACrowd()
{
    const QTemporaryDir folder;
    OneInstance instance(folder.path());
    QVERIFY(instance.listen());
    std::vector<std::unique_ptr<QLocalSocket>> crowd(100);
    for (auto &socket : crowd) {
        socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(OneInstance::socketName(folder.path()));
        QCoreApplication::processEvents();
    }
    const auto remaining = [&crowd] {
        return std::ranges::count_if(crowd, [](const auto &socket) {
            return socket->state() == QLocalSocket::ConnectedState;
        });
    };
    QTRY_VERIFY(remaining() <= 10);
    crowd.clear();
    QTRY_COMPARE(handOver(folder.path(), joinWish), Answer::Taken);
}

void TestOneInstance::isNotWaitedForWhenItHangs()
{
    const QTemporaryDir folder;
    QLocalServer hung;
    QVERIFY(hung.listen(OneInstance::socketName(folder.path())));
    QCOMPARE(OneInstance::handOver(folder.path(), joinWish), Answer::Silent);
}

PARLOR_TEST(TestOneInstance, QCoreApplication)
#include "tst_oneinstance.moc"
