// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/SourcePane.h"

#include "ui/designer/DraftKeys.h"
#include "ui/designer/KeyboardDraft.h"
#include "ui/look/FieldText.h"
#include "ui/look/JsonHighlighter.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace botdeck::ui::designer {

namespace {

constexpr int sourceMargin = 8;

/// Asks before it pastes.
class SourceText final : public QPlainTextEdit
{
public:
    SourceText(std::function<bool(const QString &)> takePasted, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_takePasted(std::move(takePasted))
    {
    }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (!m_takePasted(source->text()))
            textCursor().insertText(look::typableJson(source->text()));
        ensureCursorVisible();
    }

private:
    std::function<bool(const QString &)> m_takePasted;
};

} // namespace

SourcePane::SourcePane(
    KeyboardDraft &draft, const SourceForm &form, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_form(form)
    , m_theme(theme)
    , m_text(new SourceText([this](const QString &text) { return takePasted(text); }, this))
    , m_words(new look::Sentence(theme, this))
    , m_keys(new DraftKeys(draft, this))
{
    setObjectName(QLatin1StringView(form.name));
    m_text->setObjectName(QStringLiteral("keyboardSource"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_keys->watch(*m_text);
    m_words->setObjectName(QStringLiteral("sourceWords"));
    if (form.isJson)
        new look::JsonHighlighter(m_text->document(), theme);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(sourceMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_text, 1);
    column->addWidget(m_words);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SourcePane::take);
    connect(&draft, &KeyboardDraft::changed, this, &SourcePane::follow);
    // Other kinds are written otherwise in the notation.
    if (!form.isJson)
        connect(&draft, &KeyboardDraft::rulesChanged, this, [this] { m_seen.reset(); });
    connect(&theme, &look::Theme::changed, this, &SourcePane::applyTheme);
    applyTheme();
    retranslate();
}

/// What says the same already stays as it was typed, and so does what is no keyboard until the draft is
/// another.
void SourcePane::follow()
{
    if (isVisible() && m_seen != m_draft.keyboard())
        show();
}

void SourcePane::show()
{
    m_seen = m_draft.keyboard();
    const std::optional<QString> text = m_form.write(*m_seen, m_draft.rules());
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const int at = m_text->textCursor().position();
    m_text->setReadOnly(!text);
    m_text->setPlainText(text.value_or(QString()));
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::min(at, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
    sayAgain();
}

void SourcePane::take()
{
    if (m_isShowing)
        return;
    const int line = m_text->textCursor().blockNumber();
    if (std::exchange(m_line, line) != line)
        m_draft.endTyping();
    const WrittenKeyboard written = m_form.read(look::fieldText(*m_text->document()), m_draft.rules());
    if (written.keyboard) {
        m_seen = written.keyboard;
        m_draft.edit({*written.keyboard, m_draft.selected()}, DraftChange::Source);
    }
    say(written);
}

bool SourcePane::takePasted(const QString &text)
{
    const bool isLarge = text.size() > look::mostTyped;
    if (const auto keyboard = m_form.isJson && !isLarge ? keyboardIn(text) : std::nullopt) {
        m_draft.edit({*keyboard, {0, 0}}, DraftChange::Replace);
        show();
        return true;
    }
    if (!isLarge && !look::hasLineTooLong(text))
        return false;
    m_words->say(tr("Nothing was pasted: it is too large to be edited here."), look::Tone::Warning);
    return true;
}

void SourcePane::sayAgain()
{
    if (!m_seen)
        return;
    if (!m_text->isReadOnly()) {
        say(m_form.read(look::fieldText(*m_text->document()), m_draft.rules()));
        return;
    }
    m_words->say(
        m_form.isJson ? tr("This keyboard is too large to be written here. Change it in the picture.")
                      : tr("This keyboard has something that only JSON can hold. Change it as JSON, or in "
                           "the picture."),
        look::Tone::Warning);
}

void SourcePane::say(const WrittenKeyboard &written)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!written.keyboard && written.position >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(written.position));
        mark.cursor.setPosition(int(written.position + written.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.colour(look::Token::Error));
        marks += mark;
    }
    m_text->setExtraSelections(marks);
    m_keys->leaveUndoToField(!written.keyboard);
    m_words->say(
        written.keyboard ? QString() : tr("%1 The keyboard before is kept.").arg(written.fault),
        look::Tone::Error);
}

void SourcePane::applyTheme()
{
    m_text->setFont(m_theme.font(look::Face::Mono));
    sayAgain();
}

void SourcePane::retranslate()
{
    m_text->setAccessibleName(m_form.isJson ? tr("The keyboard as JSON") : tr("The keyboard as text"));
    if (!m_form.isJson)
        m_text->setPlaceholderText(tr("Confirm[confirm] | Open[https://example.org]"));
    sayAgain();
}

void SourcePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void SourcePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::designer

#include "moc_SourcePane.cpp"
