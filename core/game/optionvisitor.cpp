#include "game/optionvisitor.h"

#include "protocol/json.h"

#include <QJsonArray>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

void OptionReader::number(QLatin1StringView key, int &value, int least, int most, int stride)
{
    const auto found = m_given.constFind(key);
    if (found == m_given.constEnd())
        return;
    const auto number = integerOf(*found);
    if (!number || *number < least || *number > most)
        return fail("out_of_range"_L1, {{"option"_L1, key}, {"least"_L1, least}, {"most"_L1, most}});
    if ((*number - least) % stride != 0)
        return fail(least % 2 == 0 ? "not_even"_L1 : "not_odd"_L1, {{"option"_L1, key}});
    value = static_cast<int>(*number);
}

void OptionReader::word(QLatin1StringView key, int &index, std::span<const QLatin1StringView> words)
{
    const auto found = m_given.constFind(key);
    if (found == m_given.constEnd())
        return;
    const auto word = std::ranges::find(words, found->toString());
    if (found->isString() && word != words.end()) {
        index = static_cast<int>(word - words.begin());
        return;
    }
    QJsonArray choices;
    for (const QLatin1StringView choice : words)
        choices.append(choice);
    fail("not_one_of"_L1, {{"option"_L1, key}, {"choices"_L1, choices}});
}

void OptionReader::flag(QLatin1StringView key, bool &value)
{
    const auto found = m_given.constFind(key);
    if (found == m_given.constEnd())
        return;
    if (!found->isBool())
        return fail("not_one_of"_L1, {{"option"_L1, key}, {"choices"_L1, QJsonArray{false, true}}});
    value = found->toBool();
}

void OptionReader::fail(QLatin1StringView reason, const QJsonObject &values)
{
    if (!m_failure)
        m_failure = Refusal{reason, values};
}

void OptionLister::number(QLatin1StringView key, int &value, int least, int most, int stride)
{
    m_ranges.push_back({.key = key, .standard = value, .least = least, .most = most, .stride = stride});
}

void OptionLister::word(QLatin1StringView key, int &index, std::span<const QLatin1StringView> words)
{
    m_ranges.push_back({.key = key,
                        .standard = words[static_cast<std::size_t>(index)],
                        .choices = std::vector<QJsonValue>(words.begin(), words.end())});
}

void OptionLister::flag(QLatin1StringView key, bool &value)
{
    m_ranges.push_back({.key = key, .standard = value, .choices = {false, true}});
}

} // namespace core
