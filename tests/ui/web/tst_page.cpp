#include "page.h"

#include "testclass.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The page for browsers as the programs hold it.
class PageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsNamedAfterItsBytes_data();
    void everyFileIsNamedAfterItsBytes();
    void thePageNamesEveryFile();
    void thePageHasOnePlaceForTheServersId();
};

void PageTest::everyFileIsNamedAfterItsBytes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("gzipped");
    QTest::addColumn<QByteArray>("hash");
    for (const web::File &file : web::files())
        QTest::newRow(file.name.constData())
            << file.name << file.type << file.bytes << file.gzipped << file.hash;
}

void PageTest::everyFileIsNamedAfterItsBytes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, gzipped);
    QFETCH(QByteArray, hash);
    QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16), hash);
    const QList<QByteArray> parts = name.split('.');
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.at(1), hash);
    QVERIFY(type.endsWith("; charset=utf-8"));
    QVERIFY(gzipped.size() < bytes.size());
    QVERIFY(gzipped.isEmpty() || gzipped.startsWith("\x1f\x8b"));
}

void PageTest::thePageNamesEveryFile()
{
    const web::Page page = web::page();
    const QByteArray whole = page.before + page.after;
    QVERIFY(!web::files().isEmpty());
    for (const web::File &file : web::files())
        QVERIFY2(whole.contains("/guest/" + file.name), file.name.constData());
    QVERIFY(!whole.contains("{{"));
}

void PageTest::thePageHasOnePlaceForTheServersId()
{
    const web::Page page = web::page();
    QVERIFY(page.before.startsWith("<!doctype html>"));
    QVERIFY(page.before.endsWith(" data-server=\""));
    QVERIFY(page.after.startsWith("\""));
    QVERIFY(page.after.trimmed().endsWith("</html>"));
}

PARLOR_TEST(PageTest, QCoreApplication)
#include "tst_page.moc"
