// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/AnswerPane.h"

#include "domain/JsonOutline.h"
#include "models/JsonTreeModel.h"
#include "ui/apiconsole/AnswerText.h"
#include "ui/apiconsole/AnswerWords.h"
#include "ui/apiconsole/FindLine.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/JsonDelegate.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/JsonTypeWords.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace botdeck::ui::apiconsole {

using models::JsonTreeModel;

namespace {

enum AnswerTab { TreeTab, TextTab, HeadersTab, RequestTab, AnswerTabCount };

struct ValueAction
{
    const char *words;
    int role;
};

constexpr std::array valueActions{
    ValueAction{QT_TRANSLATE_NOOP("ApiAnswer", "Copy value"), JsonTreeModel::TextRole},
    ValueAction{QT_TRANSLATE_NOOP("ApiAnswer", "Copy path"), JsonTreeModel::PathRole},
    ValueAction{QT_TRANSLATE_NOOP("ApiAnswer", "Copy JSON of this value"), JsonTreeModel::RawRole},
};

QByteArray headerLines(const services::ApiAnswer &answer)
{
    QByteArray lines;
    for (const auto &[name, value] : answer.headers)
        lines += name + ": " + value + '\n';
    return lines;
}

} // namespace

struct AnswerPane::Prepared
{
    domain::JsonOutline outline = {};
    ShownText text = {};
};

AnswerPane::AnswerPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_empty(new widgets::EmptyNote(theme, this))
    , m_words(new look::Sentence(theme, this))
    , m_trouble(new look::Sentence(theme, this))
    , m_tabs(new look::FlatTabs(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_model(new JsonTreeModel(this))
    , m_tree(new widgets::JsonTree(*m_model, theme, this))
    , m_noTree(new QLabel(this))
    , m_treePage(new QStackedWidget(this))
    , m_text(new AnswerText("answerText", theme, this))
    , m_headers(new AnswerText("answerHeaders", theme, this))
    , m_request(new AnswerText("answerRequest", theme, this))
    , m_findLine(new FindLine(theme, this))
    , m_find(addTool("answerFind"))
    , m_copy(addTool("answerCopy"))
    , m_save(addTool("answerSave"))
    , m_compare(addTool("answerCompare"))
{
    setObjectName(QStringLiteral("answerPane"));
    m_words->setObjectName(QStringLiteral("answerWords"));
    m_trouble->setObjectName(QStringLiteral("answerTrouble"));
    m_tabs->setObjectName(QStringLiteral("answerTabs"));
    m_tree->setItemDelegate(new widgets::JsonDelegate(theme, m_tree));
    m_noTree->setObjectName(QStringLiteral("answerNoTree"));
    m_noTree->setTextFormat(Qt::PlainText);
    m_noTree->setWordWrap(true);
    m_noTree->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    addTreeActions();
    build();
    connect(m_find, &QToolButton::clicked, this, &AnswerPane::find);
    connect(m_copy, &QToolButton::clicked, this, &AnswerPane::copyShown);
    connect(m_save, &QToolButton::clicked, this, [this] { Q_EMIT saveAsked(*m_answer); });
    connect(m_compare, &QToolButton::clicked, this, [this] { Q_EMIT compareAsked(*m_before, *m_answer); });
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, m_findLine, &QWidget::hide);
    connect(m_tree, &widgets::JsonTree::copyAsked, this, [this] { copyValue(JsonTreeModel::TextRole); });
    connect(&theme, &look::Theme::changed, this, &AnswerPane::applyTheme);
    applyTheme();
    retranslate();
}

void AnswerPane::addTreeActions()
{
    for (const ValueAction &row : valueActions) {
        auto *action = new QAction(m_tree);
        connect(action, &QAction::triggered, this, [this, role = row.role] { copyValue(role); });
        m_valueActions += action;
    }
    m_tree->addActions(m_valueActions);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void AnswerPane::clear(const QString &hint)
{
    m_reading.drop();
    if (m_answer)
        m_before = std::exchange(m_answer, std::nullopt);
    m_isWaiting = false;
    m_hint = hint;
    take({});
    showHead();
}

void AnswerPane::setWaiting()
{
    clear(m_hint);
    m_isWaiting = true;
    showHead();
}

void AnswerPane::setAnswer(const services::ApiAnswer &answer)
{
    m_isWaiting = false;
    if (m_answer)
        m_before = m_answer;
    m_answer = answer;
    m_headers->setText(shownText(headerLines(answer), bytesShown));
    m_request->setText(shownText(answer.parameters, bytesShown));
    if (answer.body.size() <= bytesAtOnce) {
        m_reading.drop();
        take(prepare(answer.body));
    } else {
        m_reading.run(
            this, [body = answer.body](const std::atomic_bool &) { return prepare(body); },
            [this](const Prepared &prepared) { take(prepared); });
        take({});
    }
    showHead();
}

AnswerPane::Prepared AnswerPane::prepare(const QByteArray &body)
{
    return {body.isEmpty() ? domain::JsonOutline() : domain::JsonOutline(body), shownText(body, bytesShown)};
}

void AnswerPane::take(const Prepared &prepared)
{
    m_model->setOutline(prepared.outline);
    m_tree->openSome();
    m_text->setText(prepared.text);
    m_treePage->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_noTree);
    retranslate();
}

void AnswerPane::showHead()
{
    m_stack->setCurrentIndex(m_answer ? 1 : 0);
    m_empty->setWords(
        m_isWaiting ? tr("Waiting for the answer…") : tr("No answer yet."), m_isWaiting ? QString() : m_hint,
        {});
    if (!m_answer)
        return;
    m_words->say(answerWords(*m_answer), outcomeTone(m_answer->status, m_answer->isGood()));
    // The tone is said once, above.
    m_trouble->say(troubleWords(*m_answer));
    m_save->setEnabled(!m_answer->body.isEmpty());
    m_compare->setEnabled(m_before.has_value());
}

/// In what is looked at; the tree's values stand in the text, too.
void AnswerPane::find()
{
    if (m_tabs->currentIndex() == TreeTab)
        m_tabs->setCurrentIndex(TextTab);
    m_findLine->open(static_cast<AnswerText *>(m_pages->currentWidget())->view());
}

/// What is looked at: of the body all of it, however much is shown.
void AnswerPane::copyShown()
{
    switch (m_tabs->currentIndex()) {
    case HeadersTab:
        Q_EMIT copyAsked(m_headers->text());
        break;
    case RequestTab:
        Q_EMIT copyAsked(QString::fromUtf8(m_answer->parameters));
        break;
    default:
        Q_EMIT copyAsked(QString::fromUtf8(m_answer->body));
    }
}

void AnswerPane::copyValue(int role)
{
    const QVariant value = m_tree->currentIndex().data(role);
    if (value.isValid())
        Q_EMIT copyAsked(
            role == JsonTreeModel::RawRole ? QString::fromUtf8(value.toByteArray()) : value.toString());
}

void AnswerPane::applyTheme()
{
    look::setInk(*m_noTree, m_theme.colour(look::Token::Muted));
}

void AnswerPane::retranslate()
{
    // In the order of AnswerTab.
    const std::array<QString, AnswerTabCount> titles{tr("Tree"), tr("Text"), tr("Headers"), tr("Request")};
    for (int tab = 0; tab < AnswerTabCount; ++tab)
        m_tabs->setTabText(tab, titles.at(size_t(tab)));
    m_tabs->setAccessibleName(tr("Views of the answer"));
    m_tree->setAccessibleName(tr("The answer as a tree"));
    m_text->setName(tr("The answer as text"));
    m_headers->setName(tr("The answer's headers"));
    m_headers->setHint(tr("Headers are shown right after a call. They are not kept with it."));
    m_request->setName(tr("The request"));
    m_find->setText(tr("Find"));
    m_find->setToolTip(tr("Find in the answer"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy what is shown in this view"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save the answer in a file"));
    m_compare->setText(tr("Compare…"));
    m_compare->setToolTip(tr("Compare with the answer that was shown before"));
    m_model->setWords(widgets::jsonTypeWords);
    for (qsizetype at = 0; at < m_valueActions.size(); ++at)
        m_valueActions.at(at)->setText(
            QCoreApplication::translate("ApiAnswer", valueActions.at(size_t(at)).words));
    m_noTree->setText(
        m_model->fault().isEmpty() ? tr("The answer has no body.")
                                   : tr("The answer is no JSON. All of it is under Text."));
    if (m_reading.isBusy())
        m_noTree->setText(tr("Reading…"));
    showHead();
}

void AnswerPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::apiconsole

#include "moc_AnswerPane.cpp"
