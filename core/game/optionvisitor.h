#pragma once

#include "game/refusal.h"
#include "protocol/jsonwriter.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <optional>
#include <span>
#include <vector>

namespace core {

// Visits the options of a game one after the other, in the order of the contract. A game names them once, in
// its visitOptions(); reading and writing them are visitors.
class OptionVisitor
{
public:
    virtual ~OptionVisitor() = default;

    // A whole number from `least` to `most`; where `stride` is 2, every other one, beginning with `least`.
    virtual void number(QLatin1StringView key, int &value, int least, int most, int stride = 1) = 0;
    // One of these words, by its place among them.
    virtual void word(QLatin1StringView key, int &index, std::span<const QLatin1StringView> words) = 0;
    virtual void flag(QLatin1StringView key, bool &value) = 0;

    // The same for an enum whose enumerators stand in the order of the words.
    template<typename Enum>
    void choice(QLatin1StringView key, Enum &value, std::span<const QLatin1StringView> words)
    {
        int index = static_cast<int>(value);
        word(key, index, words);
        value = static_cast<Enum>(index);
    }
};

// Sets what is given and leaves the rest as it is. Of what is wrong the first is remembered, and nothing is
// set to a value that is not allowed.
class OptionReader final : public OptionVisitor
{
public:
    explicit OptionReader(const QJsonObject &given)
        : m_given(given)
    {
    }

    void number(QLatin1StringView key, int &value, int least, int most, int stride) override;
    void word(QLatin1StringView key, int &index, std::span<const QLatin1StringView> words) override;
    void flag(QLatin1StringView key, bool &value) override;

    [[nodiscard]] const std::optional<Refusal> &failure() const { return m_failure; }

private:
    void fail(QLatin1StringView reason, const QJsonObject &values);

    const QJsonObject m_given;
    std::optional<Refusal> m_failure;
};

// What an option may be set to: a number, or one of a few values.
struct OptionRange
{
    QLatin1StringView key;
    QJsonValue standard;
    int least = 0;
    int most = 0;
    int stride = 1;                       // from one number to the next, counted from `least`
    std::vector<QJsonValue> choices = {}; // not empty: one of these instead of a number
};

// Lists them; what they are set to is their standard.
class OptionLister final : public OptionVisitor
{
public:
    void number(QLatin1StringView key, int &value, int least, int most, int stride) override;
    void word(QLatin1StringView key, int &index, std::span<const QLatin1StringView> words) override;
    void flag(QLatin1StringView key, bool &value) override;

    [[nodiscard]] const std::vector<OptionRange> &ranges() const { return m_ranges; }

private:
    std::vector<OptionRange> m_ranges;
};

// Writes the fields of an object.
class OptionWriter final : public OptionVisitor
{
public:
    explicit OptionWriter(JsonWriter &writer)
        : m_writer(writer)
    {
    }

    void number(QLatin1StringView key, int &value, int, int, int) override { m_writer.field(key, value); }
    void word(QLatin1StringView key, int &index, std::span<const QLatin1StringView> words) override
    {
        m_writer.field(key, words[static_cast<std::size_t>(index)]);
    }
    void flag(QLatin1StringView key, bool &value) override { m_writer.field(key, value); }

private:
    JsonWriter &m_writer;
};

} // namespace core
