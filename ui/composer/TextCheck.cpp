// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/TextCheck.h"

#include "domain/JsonText.h"

#include <utility>

namespace botdeck::ui::composer {

namespace {

/// What is no rich text may be JSON of another kind, broken, or not begun.
void readOtherContent(CheckedText &checked, const QStringList &types)
{
    const QByteArray utf8 = checked.source.toUtf8();
    const domain::JsonText json(utf8);
    const bool isBegun = !checked.source.trimmed().isEmpty();
    checked.isBroken = isBegun && json.fault() != domain::JsonFault::None;
    if (!isBegun || (!checked.isBroken && types.contains(json.root()["type"].text())))
        checked.parsed = {};
}

} // namespace

CheckedText checkText(domain::Dialect dialect, const QString &source, const platform::MessageRules &rules)
{
    CheckedText checked{dialect, source};
    checked.parsed = domain::parseMarkdown(dialect, source);
    const bool isUnread = !checked.parsed.faults.isEmpty() &&
                          checked.parsed.faults.first().kind == domain::MarkdownFaultKind::NotRichText;
    if (isUnread)
        readOtherContent(checked, rules.jsonContentTypes);
    checked.length = domain::textLength(source);
    checked.use = domain::lengthUse(source, checked.parsed.text.text, rules.text);
    return checked;
}

TextCheck::TextCheck(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TextCheck::run);
}

void TextCheck::check(domain::Dialect dialect, const QString &source)
{
    m_dialect = dialect;
    m_source = source;
    m_isCurrent = false;
    ++m_revision;
    m_soon.start();
}

void TextCheck::flush()
{
    if (m_soon.isActive()) {
        m_soon.stop();
        run();
    }
}

void TextCheck::run()
{
    if (m_source.size() <= readAtOnce) {
        take(checkText(m_dialect, m_source, m_rules));
        return;
    }
    m_background.run(
        this,
        [dialect = m_dialect, source = m_source, rules = m_rules] {
            return checkText(dialect, source, rules);
        },
        [this, revision = m_revision](CheckedText read) {
            if (revision == m_revision)
                take(std::move(read));
        });
}

void TextCheck::take(CheckedText read)
{
    m_last = std::move(read);
    m_isCurrent = true;
    Q_EMIT checked();
}

} // namespace botdeck::ui::composer

#include "moc_TextCheck.cpp"
