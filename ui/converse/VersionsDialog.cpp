// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/VersionsDialog.h"

#include "domain/conversation/TextDiff.h"
#include "models/SafeText.h"
#include "ui/look/Theme.h"
#include "ui/widgets/TimeTexts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace botdeck::ui::converse {

namespace {

using domain::DiffPiece;
using domain::MessageVersion;
using look::Token;

constexpr int leastTextsHeight = 260;

QString shownText(const MessageVersion &version)
{
    return models::visibleText(QStringView(version.text.text).left(VersionsDialog::unitsShown));
}

/// A line through what is gone and one under what is new: colour alone says nothing.
QTextCharFormat formatOf(DiffPiece::Kind kind, const look::Theme &theme)
{
    QTextCharFormat format;
    format.setForeground(theme.colour(Token::Text));
    if (kind == DiffPiece::Kind::Same)
        return format;
    const bool isAdded = kind == DiffPiece::Kind::Added;
    format.setForeground(theme.colour(isAdded ? Token::Ok : Token::Error));
    format.setBackground(theme.colour(isAdded ? Token::OkTint : Token::ErrorTint));
    format.setFontUnderline(isAdded);
    format.setFontStrikeOut(!isAdded);
    return format;
}

} // namespace

VersionsDialog::VersionsDialog(
    const look::Theme &theme, const domain::ChatMessage &message, qint64 nowMs, QWidget *parent)
    : Sheet(theme, parent)
    , m_texts(message.earlier)
    , m_nowMs(nowMs)
    , m_legend(new QLabel(this))
    , m_shown(new QTextEdit(this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    m_texts.append({message.text, message.editedMs});
    m_hasFirst = m_texts.size() <= textsShown;
    if (!m_hasFirst)
        m_texts.remove(0, m_texts.size() - textsShown);
    m_legend->setWordWrap(true);
    m_legend->setTextFormat(Qt::PlainText);
    m_shown->setObjectName(QStringLiteral("versions"));
    m_shown->setReadOnly(true);
    // Whatever is copied passes the redactor, which is not here.
    m_shown->setTextInteractionFlags(Qt::NoTextInteraction);
    m_shown->setMinimumHeight(theme.px(leastTextsHeight));
    body().addWidget(m_legend);
    body().addWidget(m_shown, 1);
    buttons().addButton(QDialogButtonBox::Close);
    retranslate();
    m_shown->setFocus();
}

void VersionsDialog::retranslate()
{
    setWindowTitle(tr("Earlier texts"));
    m_shown->setAccessibleName(tr("Earlier texts"));
    m_legend->setText(tr("Underlined is what was added, struck through what was removed."));
    writeTexts();
}

void VersionsDialog::writeTexts()
{
    m_shown->clear();
    m_shown->document()->setDefaultFont(theme().font(look::Face::Body));
    QTextCursor at(m_shown->document());
    QTextCharFormat head = formatOf(DiffPiece::Kind::Same, theme());
    head.setFontWeight(QFont::DemiBold);
    for (qsizetype number = m_texts.size() - 1; number >= 0; --number) {
        const MessageVersion &version = m_texts.at(number);
        const bool isFirst = number == 0 && m_hasFirst;
        const QString when = widgets::momentWords(version.dateMs, m_nowMs);
        //: %1 is a moment at which a message was sent
        at.insertText(isFirst ? tr("%1, first text").arg(when) : when, head);
        at.insertBlock();
        const QString now = shownText(version);
        writeChange(at, number == 0 ? now : shownText(m_texts.at(number - 1)), now);
        at.insertBlock();
        if (number > 0)
            at.insertBlock();
    }
    m_shown->moveCursor(QTextCursor::Start);
}

void VersionsDialog::writeChange(QTextCursor &at, const QString &before, const QString &now) const
{
    for (const DiffPiece &piece : domain::textDiff(before, now))
        at.insertText(piece.text, formatOf(piece.kind, theme()));
}

} // namespace botdeck::ui::converse

#include "moc_VersionsDialog.cpp"
