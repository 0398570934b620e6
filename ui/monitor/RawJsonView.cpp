// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/RawJsonView.h"

#include "domain/JsonIndent.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/JsonHighlighter.h"
#include "ui/look/Theme.h"
#include "ui/monitor/CardTexts.h"
#include "ui/monitor/KindTexts.h"
#include "ui/widgets/RawText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace botdeck::ui::monitor {

namespace {

using look::Face;
using look::Token;

constexpr qreal textMargin = 10;
constexpr qsizetype longestLine = 2000;

} // namespace

RawJsonView::RawJsonView(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(new look::ElidedLabel(this))
    , m_formatted(new QToolButton(this))
    , m_notice(new QLabel(this))
    , m_text(new widgets::CleanCopy<QPlainTextEdit>(this))
{
    setObjectName(QStringLiteral("rawJson"));
    m_text->setObjectName(QStringLiteral("rawText"));
    m_notice->setObjectName(QStringLiteral("rawNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_formatted->setCheckable(true);
    m_formatted->setChecked(true);
    m_formatted->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_formatted->setIcon(look::icon(look::Icon::Formatted));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(textMargin);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    new look::JsonHighlighter(m_text->document(), theme);
    buildLayout();
    connect(m_formatted, &QToolButton::toggled, this, &RawJsonView::refresh);
    connect(&theme, &look::Theme::changed, this, &RawJsonView::applyTheme);
    applyTheme();
}

void RawJsonView::buildLayout()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 8, 4);
    bar->setSpacing(10);
    bar->addWidget(m_size, 1);
    bar->addWidget(m_formatted);
    m_notice->setContentsMargins(12, 0, 12, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_notice);
    column->addWidget(m_text, 1);
}

void RawJsonView::applyTheme()
{
    m_size->setFont(m_theme.font(Face::Secondary));
    m_text->setFont(m_theme.font(Face::Mono));
    look::setInk(*m_size, m_theme.colour(Token::Muted));
    look::setInk(*m_notice, m_theme.colour(Token::Warning));
    refresh();
}

void RawJsonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void RawJsonView::clear()
{
    m_update.reset();
    m_raw.clear();
    refresh();
}

void RawJsonView::setCleaner(const widgets::Cleaner &cleaner)
{
    if (!cleaner)
        return m_text->setCleaner({});
    m_text->setCleaner([cleaner](const QString &text) { return cleaner(widgets::withoutBreaks(text)); });
}

void RawJsonView::setUpdate(const QByteArray &raw, const domain::StoredUpdate &meta)
{
    m_raw = raw;
    m_update = meta;
    refresh();
}

void RawJsonView::refresh()
{
    m_formatted->setText(tr("Formatted"));
    m_formatted->setToolTip(tr("A line for each member; off: as received"));
    m_text->setAccessibleName(tr("JSON of the update"));
    m_size->setText(sizeWords(m_raw.size()));
    if (!m_update) {
        m_text->clear();
        m_notice->hide();
        return;
    }
    const widgets::RawText raw = widgets::rawText(m_raw, shownBytes);
    const bool indent = m_formatted->isChecked() && !m_update->update.isQuarantined();
    m_text->setPlainText(
        widgets::brokenLines(indent ? domain::indentedJson(raw.text) : raw.text, longestLine));
    const QString words = notice(raw.invalidBytes, raw.shownBytes);
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

QString RawJsonView::notice(int invalidBytes, qsizetype shown) const
{
    QStringList words;
    if (m_update->update.isQuarantined())
        words.append(faultWords(m_update->update.fault));
    if (invalidBytes > 0)
        words.append(tr("%n byte(s) are no UTF-8 and shown as \\xNN.", nullptr, invalidBytes));
    if (shown < m_raw.size()) {
        const QLocale locale;
        words.append(tr("The first %1 of %2 are shown; all of it is stored.")
                         .arg(locale.formattedDataSize(shown), locale.formattedDataSize(m_raw.size())));
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace botdeck::ui::monitor

#include "moc_RawJsonView.cpp"
