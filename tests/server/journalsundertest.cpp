#include "journalsundertest.h"

#include "failingjournal.h"
#include "latejournal.h"
#include "memoryjournal.h"
#include "told.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace journals {

using namespace server;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int replies = 64;

bool isLarge(const Records &records)
{
    return records.size() >= replies;
}

class Sqlite : public UnderTest
{
public:
    explicit Sqlite(Space space)
        : m_options{.mostPages = space == Space::Scarce ? 20 : 0}
    {
        open();
    }

    [[nodiscard]] Journal &journal() override { return *m_opened.journal; }
    [[nodiscard]] Snapshot reopened() override
    {
        open();
        return m_opened.snapshot;
    }
    void makeRoom() override
    {
        m_options = {};
        open();
    }

private:
    void open()
    {
        m_opened.journal.reset();
        m_opened = sqliteJournals(m_options)(m_folder.path(), 1'800'000'000'000);
        if (!m_opened.journal || m_opened.problem)
            qFatal("%s", qPrintable(textOf(m_opened)));
    }

    QTemporaryDir m_folder;
    SqliteOptions m_options;
    OpenedJournal m_opened;
};

class Memory : public UnderTest
{
public:
    explicit Memory(Space space)
        : m_journal(space)
    {
    }

    [[nodiscard]] Journal &journal() override { return m_journal; }
    [[nodiscard]] Snapshot reopened() override { return m_journal.snapshot(); }
    void makeRoom() override { m_journal.space = Space::Ample; }

private:
    struct Limited : MemoryJournal
    {
        explicit Limited(Space how)
            : space(how)
        {
        }
        void append(Records records, Completion completion) override
        {
            isFull = space == Space::Scarce && isLarge(records);
            MemoryJournal::append(std::move(records), std::move(completion));
        }
        Space space;
    };

    Limited m_journal;
};

class Failing : public UnderTest
{
public:
    explicit Failing(Space space)
        : m_space(space)
    {
    }

    [[nodiscard]] Journal &journal() override { return m_journal; }
    [[nodiscard]] Snapshot reopened() override { return m_kept.snapshot(); }
    void makeRoom() override { m_space = Space::Ample; }

private:
    Space m_space;
    MemoryJournal m_kept;
    FailingJournal m_journal{m_kept, [this](const Records &records) {
                                 return m_space == Space::Scarce && isLarge(records);
                             }};
};

template<typename Keeping>
class Late : public UnderTest
{
public:
    explicit Late(Space space)
        : m_keeping(space)
    {
        open();
    }

    [[nodiscard]] Journal &journal() override { return *m_journal; }
    void answer() override { m_journal->answerAll(); }
    [[nodiscard]] Snapshot reopened() override
    {
        const Snapshot snapshot = m_keeping.reopened();
        open();
        return snapshot;
    }
    void makeRoom() override
    {
        m_keeping.makeRoom();
        open();
    }

private:
    void open() { m_journal = std::make_unique<LateJournal>(m_keeping.journal()); }

    Keeping m_keeping;
    std::unique_ptr<LateJournal> m_journal;
};

template<typename Tested>
std::unique_ptr<UnderTest> make(Space space)
{
    return std::make_unique<Tested>(space);
}

constexpr std::array all{
    Kind{"SQLite", make<Sqlite>},
    Kind{"in memory", make<Memory>},
    Kind{"failing", make<Failing>},
    Kind{"SQLite, answering late", make<Late<Sqlite>>},
    Kind{"in memory, answering late", make<Late<Memory>>},
};

} // namespace

std::span<const Kind> kinds()
{
    return all;
}

void addKinds()
{
    QTest::addColumn<journals::Kind>("kind");
    for (const Kind &kind : all)
        QTest::newRow(kind.name) << kind;
}

std::unique_ptr<UnderTest> made(Space space)
{
    QFETCH(const journals::Kind, kind);
    return kind.make(space);
}

Records large(const QString &person)
{
    Records records;
    for (int slot = 0; slot < replies; ++slot)
        records.push_back(ReplyRecord{person, slot, slot + 1, QByteArray(4'000, 'x')});
    return records;
}

bool keepsAtLast(UnderTest &tested, const Records &records)
{
    std::vector<bool> answers;
    tested.journal().append(records, [&answers](bool isKept) { answers.push_back(isKept); });
    tested.answer();
    return answers == std::vector{true};
}

QStringList loaded(UnderTest &tested)
{
    const auto snapshot = tested.journal().load();
    return snapshot ? told(*snapshot) : QStringList{u"nothing can be read"_s};
}

} // namespace journals
