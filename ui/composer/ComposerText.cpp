// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a composer's text: it is checked, converted, sent.
#include "domain/markdown/FanbookRichText.h"
#include "domain/messagecard/MessageCard.h"
#include "models/SafeText.h"
#include "ui/composer/Attachments.h"
#include "ui/composer/Composer.h"
#include "ui/composer/ComposerTools.h"
#include "ui/composer/EditorFrame.h"
#include "ui/composer/FaultWords.h"
#include "ui/composer/FieldsDialog.h"
#include "ui/composer/FormatChange.h"
#include "ui/composer/OptionsLine.h"
#include "ui/composer/Preview.h"
#include "ui/composer/SendMenu.h"
#include "ui/composer/SendRow.h"
#include "ui/composer/SourceEdit.h"
#include "ui/composer/SourceHighlighter.h"
#include "ui/composer/TextCheck.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QUrl>

namespace botdeck::ui::composer {

namespace {

/// A rich text's title stands above it.
domain::FormattedText withTitle(const CheckedText &checked)
{
    domain::FormattedText text = checked.parsed.text;
    if (checked.dialect != domain::Dialect::FanbookRichText)
        return text;
    const QString title = domain::readRichText(checked.source).title;
    if (title.isEmpty())
        return text;
    const qsizetype moved = title.size() + 1;
    for (domain::TextEntity &entity : text.entities)
        entity.offset += moved;
    text.text.prepend(title + u'\n');
    text.entities.prepend({domain::EntityType::Header, 0, title.size(), QStringLiteral("1")});
    return text;
}

bool isWebAddress(const QString &text)
{
    const QUrl address(text.trimmed(), QUrl::StrictMode);
    const bool isWeb =
        address.scheme() == QLatin1StringView("https") || address.scheme() == QLatin1StringView("http");
    return address.isValid() && isWeb && !address.host().isEmpty();
}

} // namespace

void Composer::textChanged()
{
    // Also told where only colours changed.
    const QString source = m_editor->source().source();
    if (source == m_check->source())
        return;
    m_remark.clear();
    m_editor->source().setFaults({});
    m_check->check(m_dialect, source);
    if (!m_isQuiet && m_editId.isEmpty())
        Q_EMIT draftChanged(source);
    refresh();
}

void Composer::checked()
{
    const CheckedText &text = m_check->last();
    m_editor->source().setFaults(text.parsed.faults);
    m_highlighter->setParsed(text.dialect, text.source, text.parsed);
    m_row->count(text, m_rules.text);
    showPreview();
    refresh();
}

void Composer::showPreview()
{
    const CheckedText &text = m_check->last();
    const bool isOther = text.dialect == domain::Dialect::FanbookRichText && !text.source.isEmpty() &&
                         text.parsed.faults.isEmpty() && text.parsed.text.text.isEmpty();
    const QString lines = isOther ? domain::readMessageCard(text.source).lines.join(u'\n') : QString();
    if (!isOther)
        m_editor->preview().showText(withTitle(text));
    else if (lines.isEmpty())
        m_editor->preview().say(tr("This content in JSON looks as its readers' program shows it."));
    else
        m_editor->preview().showText(domain::parseMarkdown(domain::Dialect::FanbookText, lines).text);
    m_editor->tellCut();
}

bool Composer::hasContent() const
{
    const bool hasText = !m_editor->source().source().trimmed().isEmpty();
    return hasText || (!m_attachments->isEmpty() && m_editId.isEmpty());
}

bool Composer::canSend() const
{
    const CheckedText &text = m_check->last();
    const bool fits = m_check->isCurrent() && text.use.state != domain::LengthState::Long && !text.isBroken;
    return m_isAllowed && !m_chatId.isEmpty() && hasContent() && fits && m_options->isSound();
}

void Composer::refresh()
{
    // A short text is checked at once when it is sent.
    const bool isDue = !m_check->isCurrent() && m_editor->source().source().size() <= TextCheck::readAtOnce;
    m_row->send().setEnabled(canSend() || (isDue && m_isAllowed && !m_chatId.isEmpty() && hasContent()));
    m_tools->setFormats([this](domain::EntityType type) { return canFormat(m_dialect, type); });
    m_row->menu().setEnabled(!m_chatId.isEmpty() && hasContent());
    m_tools->options().setEnabled(m_editId.isEmpty());
    m_tools->attach().setEnabled(m_editId.isEmpty() && !m_rules.mediaKinds.isEmpty());
    m_row->setEdits(!m_editId.isEmpty());
    refreshNote();
}

void Composer::remark(const QString &words)
{
    m_remark = words;
    refreshNote();
}

void Composer::refreshNote()
{
    const CheckedText &text = m_check->last();
    const QString source = m_editor->source().source();
    const QString length = lengthWords(text, m_rules.text);
    const domain::MarkdownFault *fault = m_editor->source().nextFault();
    QString words;
    if (!m_remark.isEmpty()) {
        words = m_remark;
        m_row->say(words, look::Tone::Warning);
    } else if (!m_isAllowed) {
        words = m_whyNot;
        m_row->say(words, look::Tone::Warning);
    } else if (!m_options->isSound()) {
        words = tr("Write the users' ids, or the word all: the message would be for nobody else.");
        m_row->say(words, look::Tone::Error);
    } else if (text.use.state == domain::LengthState::Long) {
        words = length;
        m_row->say(words, look::Tone::Error);
    } else if (fault) {
        words = faultWords(*fault, source);
        m_row->say(
            words, fault->isRefused ? look::Tone::Error : look::Tone::Warning, fixWords(*fault, source));
    } else {
        // It changes with every letter: no news that screen readers break in with.
        m_row->say(length, look::Tone::Neutral);
    }
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText);
    m_row->send().setToolTip(m_row->send().isEnabled() || words.isEmpty() ? key : words);
}

void Composer::send()
{
    m_check->flush();
    if (!canSend())
        return;
    Q_EMIT sendAsked(message(), m_options->options());
}

domain::OutgoingMessage Composer::message() const
{
    return {m_chatId,   m_chatType,
            m_dialect,  m_editor->source().source(),
            m_keyboard, m_replyToId,
            m_editId,   m_editId.isEmpty() ? m_attachments->media() : QList<domain::OutgoingMedia>()};
}

/// As one step for undo.
void Composer::replaceText(const QString &source)
{
    const qsizetype end = source.size();
    m_editor->source().apply({0, m_editor->source().source().size(), source, {end, end}});
}

void Composer::takeFormat(domain::Dialect to)
{
    m_dialect = to;
    m_tools->formats().setCurrentIndex(m_tools->formats().findData(int(to)));
    m_editor->source().setDialect(to);
    m_check->check(to, m_editor->source().source());
    refresh();
}

void Composer::changeFormat(domain::Dialect to)
{
    if (to == m_dialect)
        return;
    const FormatChange change = formatChange(m_dialect, to, m_editor->source().source());
    const auto convert = [this, to, source = change.source] {
        if (source != m_editor->source().source())
            replaceText(source);
        takeFormat(to);
    };
    if (change.isClean) {
        convert();
        return;
    }
    askFormat(
        to, change, {convert, [this, to] { takeFormat(to); }, [this] { takeFormat(m_dialect); }}, *this);
}

void Composer::insertTemplate(const MessageTemplate &filled)
{
    QString source = filled.source;
    if (m_editor->source().document()->isEmpty() && m_tools->formats().findData(int(filled.dialect)) >= 0)
        takeFormat(filled.dialect);
    if (filled.dialect != m_dialect)
        source = domain::writeMarkdown(m_dialect, domain::parseMarkdown(filled.dialect, source).text).source;
    m_editor->source().textCursor().insertText(source);
    m_editor->setFocus();
}

void Composer::attach()
{
    if (!m_rules.takesFiles) {
        const auto words = [] {
            return FieldsWords{
                tr("Attach from the web"), {tr("Address of the picture, voice or video")}, tr("&Attach")};
        };
        const auto isReady = [](const QStringList &texts) { return isWebAddress(texts.first()); };
        const auto done = [this](const QStringList &texts) {
            m_attachments->addAddress(texts.first().trimmed());
        };
        (new FieldsDialog(m_theme, {"attachAddress", words, isReady, done}, this))->open();
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Attach files"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("attachFiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, m_attachments, &Attachments::addFiles);
    dialog->open();
}

void Composer::retranslate()
{
    m_editor->source().setPlaceholderText(
        m_chatId.isEmpty() ? QString() : tr("Write to %1").arg(models::oneLine(m_title)));
    for (int row = 0; row < m_tools->formats().count(); ++row) {
        const int dialect = m_tools->formats().itemData(row).toInt();
        m_tools->formats().setItemText(row, dialectWords(domain::Dialect(dialect)));
    }
    m_row->count(m_check->last(), m_rules.text);
    refreshNote();
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::composer
