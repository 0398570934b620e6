// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/Preview.h"

#include "domain/markdown/HtmlRendering.h"
#include "models/SafeText.h"
#include "ui/look/Theme.h"

#include <QImage>

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

domain::FormattedText beginning(const domain::FormattedText &text, qsizetype units)
{
    if (text.text.size() <= units)
        return text;
    domain::FormattedText cut{text.text.first(units)};
    for (domain::TextEntity entity : text.entities) {
        entity.length = std::min(entity.length, units - entity.offset);
        if (entity.length > 0)
            cut.entities.append(entity);
    }
    return cut;
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
    if (!m_words.isEmpty()) {
        setPlainText(m_words);
        return;
    }
    domain::HtmlRendering styles = rendering(m_theme);
    styles.nameOf = m_nameOf;
    setHtml(domain::renderHtml(beginning(m_text, shownUnits), styles));
}

} // namespace botdeck::ui::composer

#include "moc_Preview.cpp"
