// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/ManualWindow.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/manual/Manual.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/SearchKeys.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace botdeck::ui::manual {

namespace {

constexpr QSize windowSize(960, 680);
constexpr int contentsWidth = 240;
constexpr int textMargin = 16;
constexpr int pageRole = Qt::UserRole;

constexpr int paragraphGap = 8;
constexpr int headingGap = 12;
constexpr int cellPadding = 4;

/// Qt reads Markdown without any room between its parts.
void layOut(QTextDocument &text, const look::Theme &theme)
{
    QTextCursor cursor(&text);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const bool isCell = cursor.currentTable() != nullptr;
        const bool isItem = block.textList() != nullptr;
        if (format.headingLevel() > 0)
            format.setTopMargin(theme.px(headingGap));
        if (!isCell && !isItem && !format.hasProperty(QTextFormat::BlockCodeFence))
            format.setBottomMargin(theme.px(paragraphGap));
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : text.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(theme.px(cellPadding));
        format.setCellSpacing(0);
        format.setBorder(0);
        format.setBottomMargin(theme.px(headingGap));
        table->setFormat(format);
    }
}

} // namespace

ManualWindow::ManualWindow(const look::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_back(makeAction("manualBack", QKeySequence::Back, &ManualWindow::back))
    , m_forward(makeAction("manualForward", QKeySequence::Forward, &ManualWindow::forward))
    , m_contents(makeAction("manualContents", Qt::ALT | Qt::Key_Home, &ManualWindow::contents))
    , m_search(makeAction("manualSearch", QKeySequence::Find, &ManualWindow::search))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_parts(new QSplitter(this))
{
    setObjectName(QStringLiteral("manualWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    connect(m_words, &QLineEdit::textChanged, this, &ManualWindow::refill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualWindow::openItem);
    connect(&theme, &look::Theme::changed, this, &ManualWindow::applyTheme);
    widgets::steerList(*m_words, *m_list);
    applyTheme();
    retranslate();
    resize(theme.px(windowSize.width()), theme.px(windowSize.height()));
    m_text->setFocus();
}

QAction *ManualWindow::makeAction(const char *name, const QKeySequence &keys, void (ManualWindow::*act)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void ManualWindow::build()
{
    m_words->setObjectName(QStringLiteral("manualWords"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("manualList"));
    m_list->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("manualText"));
    // Links are followed here: to a page, or after a question.
    m_text->setOpenLinks(false);
    m_back->setIcon(look::icon(look::Icon::Previous));
    m_forward->setIcon(look::icon(look::Icon::Next));
    m_contents->setIcon(look::icon(look::Icon::ShowAll));
    m_search->setIcon(look::icon(look::Icon::Search));
    auto *bar = new QHBoxLayout;
    for (QAction *action : {m_back, m_forward, m_contents}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    bar->addWidget(m_words, 1);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_text);
    m_parts->setStretchFactor(1, 1);
    m_parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(m_parts, 1);
}

void ManualWindow::openPage(const QString &page)
{
    const QString wanted = hasPage(page) ? page : QString::fromLatin1(pageNames.front());
    if (m_at >= 0 && wanted == this->page())
        return;
    m_trail.resize(m_at + 1);
    m_trail += wanted;
    m_at = m_trail.size() - 1;
    turnTo(wanted);
}

void ManualWindow::step(qsizetype by)
{
    if (m_at + by < 0 || m_at + by >= m_trail.size())
        return;
    m_at += by;
    turnTo(page());
}

/// An address that is none of ours is shown before it is opened, and only web addresses are.
void ManualWindow::follow(const QUrl &link)
{
    if (link.isRelative()) {
        openPage(link.path().section(u'.', 0, 0));
        return;
    }
    if (link.scheme() != u"https" && link.scheme() != u"http")
        return;
    widgets::askFirst(
        {"linkQuestion", tr("Open link"),
         //: %1 is the name of a web server
         tr("Open this address of %1 in the browser?").arg(link.host()),
         QString::fromLatin1(link.toEncoded()), tr("&Open link")},
        *this, [link] { QDesktopServices::openUrl(link); });
}

void ManualWindow::turnTo(const QString &page)
{
    m_text->document()->setMarkdown(
        pageText(page, languageFor(QLocale())), QTextDocument::MarkdownDialectGitHub);
    layOut(*m_text->document(), m_theme);
    m_text->moveCursor(QTextCursor::Start);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_trail.size());
    if (!m_words->text().isEmpty())
        return;
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(pageRole).toString() == page)
            m_list->setCurrentRow(row);
    }
}

void ManualWindow::refill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QString words = m_words->text().trimmed();
    if (words.isEmpty())
        fillContents();
    else
        fillHits(words);
}

void ManualWindow::fillContents()
{
    for (const char *name : pageNames) {
        auto *item = new QListWidgetItem(pageTitle(QLatin1StringView(name), languageFor(QLocale())), m_list);
        item->setData(pageRole, QLatin1StringView(name));
        if (page() == QLatin1StringView(name))
            m_list->setCurrentItem(item);
    }
}

void ManualWindow::fillHits(const QString &words)
{
    const QList<Hit> hits = manual::find(words, languageFor(QLocale()));
    for (const Hit &hit : hits) {
        auto *item = new QListWidgetItem(
            hit.line == hit.heading ? hit.line : QStringLiteral("%1\n%2").arg(hit.heading, hit.line), m_list);
        item->setData(pageRole, hit.page);
    }
    if (hits.isEmpty()) {
        auto *none = new QListWidgetItem(tr("No page says this."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}

/// With the first line of the hit in sight.
void ManualWindow::openItem(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (item == nullptr || item->data(pageRole).isNull())
        return;
    openPage(item->data(pageRole).toString());
    if (m_words->text().trimmed().isEmpty())
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(item->text().section(u'\n', -1).section(QStringLiteral(" – "), 0, 0));
}

void ManualWindow::contents()
{
    m_words->clear();
    openPage(QString::fromLatin1(pageNames.front()));
}

void ManualWindow::search()
{
    m_words->setFocus();
    m_words->selectAll();
}

void ManualWindow::applyTheme()
{
    m_text->document()->setDefaultFont(m_theme.font(look::Face::Body));
    m_text->document()->setDocumentMargin(m_theme.px(textMargin));
    m_list->setMinimumWidth(m_theme.px(contentsWidth));
    if (m_at >= 0)
        turnTo(page());
}

void ManualWindow::retranslate()
{
    setWindowTitle(tr("Botdeck manual"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_contents->setText(tr("Contents"));
    m_search->setText(tr("Search the manual"));
    m_words->setPlaceholderText(tr("Search the manual"));
    m_words->setAccessibleName(tr("Search the manual"));
    m_list->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Page"));
    refill();
    if (m_at >= 0)
        turnTo(page());
}

void ManualWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace botdeck::ui::manual

#include "moc_ManualWindow.cpp"
