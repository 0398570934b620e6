// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/RawJsonView.h"

#include "domain/JsonIndent.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/monitor/JsonHighlighter.h"
#include "ui/monitor/KindTexts.h"
#include "ui/monitor/RawText.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace botdeck::ui::monitor {

namespace {

using look::Face;
using look::Token;

constexpr qreal textMargin = 10;
constexpr int narrowest = 260;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setInk(QWidget &widget, const QColor &colour)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, colour);
    widget.setPalette(palette);
}

} // namespace

RawJsonView::RawJsonView(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_title(new look::ElidedLabel(this))
    , m_caption(plainLabel(this))
    , m_formatted(new QToolButton(this))
    , m_notice(plainLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_hint(plainLabel(this))
{
    setObjectName(QStringLiteral("rawJson"));
    m_text->setObjectName(QStringLiteral("rawText"));
    m_notice->setObjectName(QStringLiteral("rawNotice"));
    m_notice->setWordWrap(true);
    m_formatted->setCheckable(true);
    m_formatted->setChecked(true);
    m_formatted->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_formatted->setIcon(look::icon(look::Icon::Formatted));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(textMargin);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    new JsonHighlighter(m_text->document(), theme);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setMinimumWidth(narrowest);
    buildLayout();
    connect(m_formatted, &QToolButton::toggled, this, &RawJsonView::refreshBody);
    connect(&theme, &look::Theme::changed, this, &RawJsonView::applyTheme);
    applyTheme();
}

void RawJsonView::buildLayout()
{
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(12, 6, 8, 2);
    heading->setSpacing(10);
    heading->addWidget(m_sign);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_formatted);
    m_caption->setWordWrap(true);
    m_caption->setContentsMargins(12, 0, 12, 6);
    m_notice->setContentsMargins(12, 0, 12, 6);
    m_hint->setContentsMargins(20, 20, 20, 20);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading);
    column->addWidget(m_caption);
    column->addWidget(m_notice);
    column->addWidget(m_text, 1);
    column->addWidget(m_hint, 1);
}

void RawJsonView::applyTheme()
{
    m_title->setFont(m_theme.font(Face::BodyStrong));
    m_caption->setFont(m_theme.font(Face::Mono));
    m_text->setFont(m_theme.font(Face::Mono));
    setInk(*m_caption, m_theme.colour(Token::Muted));
    setInk(*m_notice, m_theme.colour(Token::Warning));
    setInk(*m_hint, m_theme.colour(Token::Muted));
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
    m_expected.reset();
    m_update.reset();
    m_raw.clear();
    refresh();
}

void RawJsonView::expect(qint64 seq)
{
    m_expected = seq;
}

void RawJsonView::showUpdate(qint64 seq, const QByteArray &raw, const domain::StoredUpdate &meta)
{
    if (m_expected != seq)
        return;
    m_raw = raw;
    m_update = meta;
    refresh();
}

void RawJsonView::refresh()
{
    m_formatted->setText(tr("Formatted"));
    m_formatted->setToolTip(tr("A line for each member; off: as received"));
    m_hint->setText(tr("Select an update."));
    refreshHeading();
    refreshBody();
}

void RawJsonView::refreshHeading()
{
    const bool filled = m_update.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_sign, m_title, m_caption, m_formatted, m_text})
        part->setVisible(filled);
    m_hint->setVisible(!filled);
    if (!filled)
        return;
    const domain::Update &update = m_update->update;
    m_title->setText(kindWord(update.kind, update.content));
    m_caption->setText(caption());
    m_sign->setPixmap(look::tintedPixmap(
        kindIcon(update.kind, update.content), m_theme.px(16), m_theme.colour(Token::Accent),
        devicePixelRatioF()));
}

QString RawJsonView::caption() const
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(m_update->receivedMs).toString(QStringLiteral("HH:mm:ss.zzz"));
    const QString size = tr("%n byte(s)", nullptr, int(m_raw.size()));
    const auto id = m_update->update.updateId;
    //: an update's number, its time, its size
    return id ? tr("update %1 · %2 · %3").arg(id->toString(), time, size) : tr("%1 · %2").arg(time, size);
}

void RawJsonView::refreshBody()
{
    if (!m_update) {
        m_text->clear();
        m_notice->hide();
        return;
    }
    const RawText raw = rawText(m_raw, shownBytes);
    const bool indent = m_formatted->isChecked() && !m_update->update.isQuarantined();
    m_text->setPlainText(indent ? domain::indentedJson(raw.text) : raw.text);
    const QString words = notice(raw.invalidBytes, raw.shownBytes);
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

QString RawJsonView::notice(int invalidBytes, qsizetype shown) const
{
    QStringList words;
    if (m_update->update.isQuarantined())
        words.append(m_update->update.fault);
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
