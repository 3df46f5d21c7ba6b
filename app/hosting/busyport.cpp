#include "hosting/busyport.h"

#include "hosting/kernelfile.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

bool holds(const QString &process, const QString &socket)
{
    const QDir handles(process + u"/fd"_s);
    for (const QString &handle : handles.entryList(QDir::System | QDir::Files)) {
        if (QFile::symLinkTarget(handles.filePath(handle)).endsWith(socket))
            return true;
    }
    return false;
}

// Only the processes of one's own user let one look.
QString programWith(const QByteArray &inode)
{
    const QString socket = u"socket:[%1]"_s.arg(QString::fromLatin1(inode));
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const QString path = u"/proc/"_s + process;
        if (holds(path, socket))
            return QString::fromUtf8(kernelFile(path + u"/comm"_s)).trimmed();
    }
    return {};
}

} // namespace

QString BusyPort::note(quint16 wanted, quint16 had, const QString &program)
{
    if (wanted == had || wanted == 0)
        return {};
    if (program.isEmpty())
        return tr("Port %1 is taken by another program, so this table is on %2.").arg(wanted).arg(had);
    return tr("Port %1 is taken by the program \"%2\", so this table is on %3.")
        .arg(wanted)
        .arg(program)
        .arg(had);
}

QString BusyPort::busy(quint16 wanted, const QString &program)
{
    if (program.isEmpty())
        return tr("Port %1 is taken by another program.").arg(wanted);
    return tr("Port %1 is taken by the program \"%2\".").arg(wanted).arg(program);
}

QString BusyPort::programOn(quint16 port)
{
    for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        const QByteArray inode = listeningInode(kernelFile(table), port);
        if (!inode.isEmpty())
            return programWith(inode);
    }
    return {};
}

QByteArray BusyPort::listeningInode(const QByteArray &table, quint16 port)
{
    const QByteArray ending = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const QByteArray &line : table.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() > 9 && words.at(1).endsWith(ending) && words.at(3) == "0A")
            return words.at(9);
    }
    return {};
}

} // namespace app
