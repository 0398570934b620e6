// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/JsonEditor.h"

#include "domain/JsonIndent.h"
#include "domain/JsonMistake.h"
#include "domain/JsonText.h"
#include "security/Redactor.h"
#include "ui/look/FieldText.h"
#include "ui/look/JsonHighlighter.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/MistakeWords.h"

#include <QEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <functional>
#include <optional>
#include <utility>

namespace botdeck::ui::replay {

namespace {

constexpr int editorHeight = 200;

/// Its text is copied without saved secrets, and takes no more than it can lay out in no time.
class EditorText final : public QPlainTextEdit
{
public:
    EditorText(const security::Redactor &redactor, std::function<void()> refusePaste, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_redactor(redactor)
        , m_refusePaste(std::move(refusePaste))
    {
    }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        const QString text = look::typableJson(source->text());
        QString fitting = fits(text) ? text : QString();
        if (fitting.isEmpty() && text.size() <= JsonEditor::mostBytes && isJson(text))
            fitting = domain::indentedJson(text);
        if (fitting.isEmpty() || !fits(fitting))
            m_refusePaste();
        else
            textCursor().insertText(fitting);
        ensureCursorVisible();
    }
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override
    {
        auto *copied = new QMimeData;
        QString text = textCursor().selectedText();
        text.replace(QChar::ParagraphSeparator, u'\n');
        copied->setText(m_redactor.redact(text));
        return copied;
    }

private:
    static bool isJson(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        return domain::JsonText(bytes).fault() == domain::JsonFault::None;
    }

    /// In the place of what is selected, with what stands before and behind it in its lines.
    [[nodiscard]] bool fits(const QString &text) const
    {
        const QTextCursor cursor = textCursor();
        const qsizetype kept =
            document()->characterCount() - (cursor.selectionEnd() - cursor.selectionStart());
        if (kept + text.size() > JsonEditor::mostBytes)
            return false;
        const QTextBlock first = document()->findBlock(cursor.selectionStart());
        const QTextBlock last = document()->findBlock(cursor.selectionEnd());
        const QString before = first.text().left(cursor.selectionStart() - first.position());
        const QString behind = last.text().mid(cursor.selectionEnd() - last.position());
        return !look::hasLineTooLong(before + text + behind);
    }

    const security::Redactor &m_redactor;
    const std::function<void()> m_refusePaste;
};

} // namespace

JsonEditor::JsonEditor(const look::Theme &theme, const security::Redactor &redactor, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new EditorText(
          redactor, [this] { refusePaste(); }, this))
    , m_words(new look::Sentence(theme, this))
{
    m_text->setObjectName(QStringLiteral("json"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_words->setObjectName(QStringLiteral("mistake"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    new look::JsonHighlighter(m_text->document(), theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_text, 1);
    column->addWidget(m_words);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonEditor::check);
    connect(&theme, &look::Theme::changed, this, &JsonEditor::applyTheme);
    applyTheme();
    retranslate();
}

void JsonEditor::setBytes(const QByteArray &raw)
{
    m_raw = raw;
    const bool isText = raw.isValidUtf8() && !raw.contains('\0');
    m_obstacle = raw.size() > mostBytes ? Obstacle::TooLarge : isText ? Obstacle::None : Obstacle::NoText;
    QString text;
    if (m_obstacle == Obstacle::None)
        text = look::typableJson(domain::indentedJson(QString::fromUtf8(raw)));
    if (look::hasLineTooLong(text)) {
        m_obstacle = Obstacle::TooLarge;
        text.clear();
    }
    m_text->setPlainText(text);
    m_text->document()->setModified(false);
    m_text->setVisible(m_obstacle == Obstacle::None);
    check();
}

bool JsonEditor::isChanged() const
{
    return m_obstacle == Obstacle::None && m_text->document()->isModified();
}

QByteArray JsonEditor::bytes() const
{
    if (!isChanged())
        return m_raw;
    return look::fieldText(*m_text->document()).toUtf8();
}

bool JsonEditor::isReady() const
{
    return !m_raw.isEmpty() && (m_isSound || !isChanged());
}

void JsonEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void JsonEditor::check()
{
    std::optional<domain::JsonMistake> mistake;
    if (m_obstacle == Obstacle::None)
        mistake = domain::jsonMistake(bytes());
    m_isSound = !mistake;
    underline(mistake && isChanged() ? mistake->line : 0);
    if (m_obstacle != Obstacle::None)
        m_words->say(
            m_obstacle == Obstacle::TooLarge
                ? tr("This update is too large to be edited here. It can be sent as it is.")
                : tr("This update is no text in UTF-8, so it cannot be edited. It can be sent as it is."),
            look::Tone::Warning);
    else if (m_raw.isEmpty())
        m_words->say({});
    else if (mistake && isChanged())
        m_words->say(widgets::mistakeWords(*mistake), look::Tone::Error);
    else if (mistake)
        m_words->say(tr("As received, this is no sound JSON."), look::Tone::Warning);
    else
        m_words->say(isChanged() ? tr("Sound JSON, changed.") : tr("As received."), look::Tone::Ok);
    Q_EMIT checked();
}

/// Until something is typed.
void JsonEditor::refusePaste()
{
    m_words->say(
        tr("Nothing was pasted: it has a line of more than %1 characters, or is too large to be edited here.")
            .arg(look::grouped(longestLine)),
        look::Tone::Warning);
}

void JsonEditor::underline(int line)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (line > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(line - 1));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.colour(look::Token::Error));
        marks += mark;
    }
    m_text->setExtraSelections(marks);
}

void JsonEditor::applyTheme()
{
    m_text->setFont(m_theme.font(look::Face::Mono));
    m_text->setMinimumHeight(m_theme.px(editorHeight));
    check();
}

void JsonEditor::retranslate()
{
    m_text->setAccessibleName(tr("The update's JSON"));
    check();
}

void JsonEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::replay

#include "moc_JsonEditor.cpp"
