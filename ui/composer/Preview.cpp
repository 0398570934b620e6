// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Preview.h"

#include "domain/markdown/HtmlRendering.h"
#include "models/SafeText.h"
#include "ui/look/Theme.h"

#include <QImage>
#include <QTextBlock>

#include <algorithm>

namespace botdeck::ui::composer {

namespace {

domain::HtmlRendering rendering(const look::Theme &theme)
{
    const auto colour = [&theme](const char *property, look::Token token) {
        return QStringLiteral("%1:%2;").arg(QLatin1StringView(property), theme.colour(token).name());
    };
    const QFont &mono = theme.font(look::Face::Mono);
    domain::HtmlRendering styles;
    styles.visible = &models::visibleText;
    styles.codeStyle = QStringLiteral("font-family:'%1';font-size:%2px;")
                           .arg(mono.families().join(QStringLiteral("','")))
                           .arg(mono.pixelSize()) +
                       colour("background-color", look::Token::RowLine);
    styles.spoilerStyle = colour("background-color", look::Token::ButtonEdge);
    styles.mentionStyle = colour("color", look::Token::Accent);
    styles.quoteStyle = colour("color", look::Token::Text2) + QStringLiteral("font-style:italic;");
    styles.hostStyle = colour("color", look::Token::Muted);
    return styles;
}

/// How many units of the text can be shown once what cannot be seen is written out.
qsizetype shownPart(QStringView text)
{
    qsizetype part = std::min(text.size(), Preview::shownUnits);
    qsizetype written = models::visibleText(text.first(part)).size();
    while (written > Preview::shownUnits) {
        part = std::max<qsizetype>(part * Preview::shownUnits / written - 1, 1);
        written = models::visibleText(text.first(part)).size();
    }
    return part;
}

domain::FormattedText piece(const domain::FormattedText &text, qsizetype from, qsizetype to)
{
    domain::FormattedText cut{text.text.sliced(from, to - from)};
    for (domain::TextEntity entity : text.entities) {
        const qsizetype end = std::min(entity.end(), to);
        entity.offset = std::max(entity.offset, from);
        entity.length = end - entity.offset;
        entity.offset -= from;
        if (entity.length > 0)
            cut.entities.append(entity);
    }
    return cut;
}

QStringList htmlLines(const domain::FormattedText &text, qsizetype end, const domain::HtmlRendering &styles)
{
    QStringList lines;
    for (qsizetype from = 0; from <= end;) {
        const qsizetype next = text.text.indexOf(u'\n', from);
        const qsizetype to = next < 0 ? end : std::min(next, end);
        lines += domain::renderHtml(piece(text, from, to), styles);
        from = to + 1;
    }
    return lines;
}

} // namespace

Preview::Preview(const look::Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("messagePreview"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    // Coming and going it would change the width, and all would be laid out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(&theme, &look::Theme::changed, this, &Preview::applyTheme);
    applyTheme();
}

/// Pictures, style sheets, documents: nothing is ever loaded. What is given is something, though: for nothing
/// the document, and what paints pictures, would look themselves.
QVariant Preview::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource)
        return QByteArrayLiteral(" ");
    QImage empty(1, 1, QImage::Format_ARGB32);
    empty.fill(Qt::transparent);
    return empty;
}

void Preview::applyTheme()
{
    setFont(m_theme.font(look::Face::Body));
    document()->setDefaultFont(m_theme.font(look::Face::Body));
    document()->setDocumentMargin(m_theme.px(8));
    QPalette colours = m_theme.palette();
    colours.setColor(QPalette::Base, m_theme.colour(look::Token::Alternate));
    setPalette(colours);
    clear();
    m_lines = QStringList(QString());
    refresh();
}

void Preview::showText(const domain::FormattedText &text)
{
    m_text = text;
    m_words.clear();
    refresh();
}

void Preview::say(const QString &words)
{
    m_text = {};
    m_words = words;
    refresh();
}

void Preview::refresh()
{
    m_isCut = false;
    if (!m_words.isEmpty()) {
        replaceLines({m_words.toHtmlEscaped()});
        return;
    }
    const qsizetype end = shownPart(m_text.text);
    m_isCut = end < m_text.text.size();
    domain::HtmlRendering styles = rendering(m_theme);
    styles.nameOf = m_nameOf;
    replaceLines(htmlLines(m_text, end, styles));
}

/// Only those that changed: laying out all of a long message takes longer than a key may, and the place that
/// is looked at stays.
void Preview::replaceLines(const QStringList &lines)
{
    const auto [before, fresh] = std::mismatch(m_lines.begin(), m_lines.end(), lines.begin(), lines.end());
    if (before == m_lines.end() && fresh == lines.end())
        return;
    qsizetype same = before - m_lines.begin();
    const qsizetype most = std::min(m_lines.size(), lines.size()) - same;
    qsizetype behind = 0;
    while (behind < most && m_lines.at(m_lines.size() - 1 - behind) == lines.at(lines.size() - 1 - behind))
        ++behind;
    // There is always a block to be replaced, and one to replace it.
    if (same + behind == std::min(m_lines.size(), lines.size()))
        --(same > 0 ? same : behind);
    const QTextBlock last = document()->findBlockByNumber(int(m_lines.size() - behind - 1));
    QTextCursor cursor(document()->findBlockByNumber(int(same)));
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (qsizetype line = same; line < lines.size() - behind; ++line) {
        if (line > same)
            cursor.insertBlock();
        cursor.setBlockCharFormat({});
        cursor.setCharFormat({});
        cursor.insertHtml(lines.at(line));
    }
    cursor.endEditBlock();
    m_lines = lines;
}

} // namespace botdeck::ui::composer

#include "moc_Preview.cpp"
