// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterCompletion.h"
#include "domain/filter/FilterParser.h"
#include "domain/filter/FilterSubject.h"
#include "domain/filter/FilterText.h"
#include "domain/UpdateDecoder.h"

#include <cstdint>
#include <cstdlib>

using namespace botdeck::domain;

namespace {

const FilterContext now{1795348800000};

void require(bool promise)
{
    if (!promise)
        std::abort();
}

/// Has met whatever is asked for.
class AnyValue final : public FilterValueSource
{
public:
    explicit AnyValue(const QString &value)
        : m_value(value)
    {
    }
    [[nodiscard]] QStringList values(FilterKey) const override { return {m_value}; }

private:
    QString m_value;
};

void checkCompletion(const QString &text, qsizetype cursor)
{
    const FilterCompletions found = completeFilter(text, cursor, AnyValue(text.left(cursor)));
    require(found.position >= 0 && found.length >= 0 && found.position + found.length <= text.size());
    require(found.choices.size() <= maxFilterChoices);
}

/// A filter that was read can be written, read again, and asked; `raw` is what it is asked about.
void checkFilter(const Filter &filter, const QByteArray &raw)
{
    const ParsedFilter again = parseFilter(filterText(filter), now);
    require(again && again.filter == filter);
    StoredUpdate stored;
    stored.update = decodeUpdate(raw);
    const FilterSubjectBytes bytes(stored, QStringLiteral("bot"));
    const bool held = matches(filter, bytes.subject());
    const FilterNode opposite{FilterNode::Kind::Not, {filter.root}};
    require(matches(opposite, bytes.subject()) != held);
}

} // namespace

/// A filter's text up to the first NUL; what follows is the update that it is asked about.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = bytes.contains('\0') ? bytes.indexOf('\0') : bytes.size();
    const QString text = QString::fromUtf8(bytes.first(end));
    const ParsedFilter parsed = parseFilter(text, now);
    if (parsed) {
        checkFilter(parsed.filter, bytes.sliced(end == bytes.size() ? end : end + 1));
    } else {
        require(parsed.filter.isEmpty() && parsed.fault->length > 0 && parsed.fault->position >= 0);
        require(parsed.fault->position + parsed.fault->length <= text.size());
    }
    checkCompletion(text, text.size());
    checkCompletion(text, text.size() / 2);
    return 0;
}
