// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/RemarkPane.h"

#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"
#include "ui/monitor/ActionButton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace botdeck::ui::monitor {

namespace {

using look::Token;

constexpr int remarkSignSide = 16;
constexpr int noteLines = 3;
constexpr int remarkButtonHeight = 28;

} // namespace

RemarkPane::RemarkPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(new QAction(look::icon(look::Icon::Flag), {}, this))
    , m_note(new QAction(look::icon(look::Icon::Note), {}, this))
    , m_section(new QWidget(this))
    , m_sign(new QLabel(m_section))
    , m_title(new QLabel(m_section))
    , m_kept(new QLabel(m_section))
    , m_field(new QPlainTextEdit(m_section))
{
    setObjectName(QStringLiteral("remarkPane"));
    m_mark->setObjectName(QStringLiteral("markUpdate"));
    m_mark->setCheckable(true);
    m_mark->setShortcut(QKeySequence(Qt::Key_M));
    m_note->setObjectName(QStringLiteral("noteUpdate"));
    m_note->setShortcut(QKeySequence(Qt::Key_N));
    for (QAction *action : rowActions()) {
        // Elsewhere a letter is typed.
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(false);
    }
    m_field->setObjectName(QStringLiteral("noteField"));
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    m_title->setBuddy(m_field);
    m_section->hide();
    buildLayout();
    connect(&theme, &look::Theme::changed, this, &RemarkPane::applyTheme);
    retranslate();
}

void RemarkPane::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_sign);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_kept);
    auto *section = new QVBoxLayout(m_section);
    section->setContentsMargins(0, 0, 0, 0);
    section->setSpacing(6);
    section->addLayout(head);
    section->addWidget(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QAction *action : rowActions()) {
        auto *button = new ActionButton(*action, ActionButton::Shown::Always, this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_section);
    column->addLayout(buttons);
}

void RemarkPane::setUpdate(const domain::StoredUpdate &update)
{
    if (update.seq != m_seq)
        handOn();
    else if (m_field->hasFocus())
        return; // read anew while a note is being written
    m_seq = update.seq;
    showNote(update.note);
}

void RemarkPane::clear()
{
    handOn();
    m_seq = 0;
    showNote({});
}

void RemarkPane::setRemark(const models::Remark &remark)
{
    if (!remark.note)
        return;
    const bool isOwn = m_field->toPlainText().trimmed() == *remark.note;
    if (isOwn || !m_field->hasFocus())
        showNote(*remark.note);
    else
        m_stored = *remark.note; // another window's; what is written here stands
}

void RemarkPane::showNote(const QString &note)
{
    m_stored = note;
    m_handedOn.reset();
    // The same text would only move the cursor.
    if (m_field->toPlainText().trimmed() != note)
        m_field->setPlainText(note);
    m_section->setVisible(!note.isEmpty() || m_field->hasFocus());
}

void RemarkPane::edit()
{
    if (m_seq == 0 || m_field->isReadOnly())
        return;
    m_section->show();
    m_field->moveCursor(QTextCursor::End);
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void RemarkPane::setReadOnly()
{
    m_field->setReadOnly(true);
}

/// Once for each text; what could not be written is tried again when the field is left again.
void RemarkPane::handOn()
{
    const QString note = m_field->toPlainText().trimmed().left(longestNote);
    if (m_seq == 0 || note == m_handedOn.value_or(m_stored) || m_field->isReadOnly())
        return;
    m_handedOn = note;
    Q_EMIT noteWritten(m_seq, note);
}

bool RemarkPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        handOn();
        m_section->setVisible(!m_field->toPlainText().trimmed().isEmpty());
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isDone = isEnter && key->modifiers().testFlag(Qt::ControlModifier);
        if (key->key() == Qt::Key_Escape)
            m_field->setPlainText(m_stored);
        if (key->key() == Qt::Key_Escape || isDone) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Before it is seen for the first time it needs no fonts and no picture: a start would wait for them. A
/// window polishes also what it hides.
void RemarkPane::applyTheme()
{
    if (!m_isSeen)
        return;
    const int side = m_theme.px(remarkSignSide);
    m_sign->setPixmap(
        look::tintedPixmap(look::Icon::Note, side, m_theme.colour(Token::Text2), devicePixelRatioF()));
    m_title->setFont(m_theme.font(look::Face::Medium));
    m_kept->setFont(m_theme.font(look::Face::Secondary));
    look::setInk(*m_kept, m_theme.colour(Token::Muted));
    const int line = QFontMetrics(m_theme.font(look::Face::Body)).lineSpacing();
    m_field->setFixedHeight(noteLines * line + m_theme.px(12));
    for (auto *button : findChildren<ActionButton *>())
        button->setMinimumHeight(m_theme.px(remarkButtonHeight));
    update();
}

void RemarkPane::retranslate()
{
    //: puts a flag to the chosen updates, or takes it away
    m_mark->setText(tr("Mark"));
    m_mark->setToolTip(tr("Marks the chosen updates (M), or takes the mark away"));
    m_note->setText(tr("Note…"));
    m_note->setIconText(tr("Note"));
    m_note->setToolTip(tr("Writes a note that is kept with the update (N)"));
    m_title->setText(tr("Note"));
    m_kept->setText(tr("kept with the update"));
    m_field->setAccessibleName(tr("Note"));
    m_field->setPlaceholderText(tr("Ctrl+Enter keeps it, Esc takes it back"));
}

void RemarkPane::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_isSeen, true))
        applyTheme();
    QWidget::showEvent(event);
}

void RemarkPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RemarkPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(Token::Line));
}

} // namespace botdeck::ui::monitor

#include "moc_RemarkPane.cpp"
