#pragma once

#include "journal/journal.h"

#include <QStringList>

#include <span>

// The kinds of journals that keep the same promises.
namespace journals {

// With how much room a journal is made.
enum class Space {
    Ample,
    Scarce // what `large` makes does not fit, a few records do
};

// A journal with what keeps beyond it.
class UnderTest
{
public:
    UnderTest() = default;
    virtual ~UnderTest() = default;
    Q_DISABLE_COPY_MOVE(UnderTest)

    [[nodiscard]] virtual server::Journal &journal() = 0;
    // Lets a journal that answers late answer what has been appended.
    virtual void answer() {}
    // Closes it and opens what it kept again.
    [[nodiscard]] virtual server::Snapshot reopened() = 0;
    // The same, with ample space.
    virtual void makeRoom() = 0;
};

struct Kind
{
    const char *name;
    std::unique_ptr<UnderTest> (*make)(Space);
};
[[nodiscard]] std::span<const Kind> kinds();
// A row for each of them, with a column `kind`; and one that is made for the row.
void addKinds();
[[nodiscard]] std::unique_ptr<UnderTest> made(Space space = Space::Ample);

// A turn that does not fit where space is scarce: sixty-four long replies to the person.
[[nodiscard]] server::Records large(const QString &person);

// Whether the journal keeps them, and says so once.
[[nodiscard]] bool keepsAtLast(UnderTest &tested, const server::Records &records);
// All that is kept, as `told` says it.
[[nodiscard]] QStringList loaded(UnderTest &tested);

} // namespace journals
