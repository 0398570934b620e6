// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/TemplateMenu.h"

#include "domain/messagecard/MessageCard.h"
#include "models/SafeText.h"
#include "ui/composer/FieldsDialog.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::ui::composer {

namespace {

constexpr qsizetype shownTemplate = 60;

constexpr std::array<std::pair<const char *, const char *>, 3> cardNames{{
    {"notice", QT_TRANSLATE_NOOP("MessageCard", "Notice")},
    {"table", QT_TRANSLATE_NOOP("MessageCard", "Table")},
    //: A card about one person
    {"member", QT_TRANSLATE_NOOP("MessageCard", "Member")},
}};

QString cardWords(const char *name)
{
    const auto *const row = std::find_if(cardNames.begin(), cardNames.end(), [name](const auto &each) {
        return QLatin1StringView(each.first) == QLatin1StringView(name);
    });
    return row == cardNames.end() ? QString::fromLatin1(name)
                                  : QCoreApplication::translate("MessageCard", row->second);
}

QString menuWords(const QString &name)
{
    return models::oneLine(name, shownTemplate).replace(u'&', QStringLiteral("&&"));
}

} // namespace

TemplateMenu::TemplateMenu(
    QMenu &menu, const look::Theme &theme, std::function<MessageTemplate()> written, QWidget &window)
    : QObject(&window)
    , m_menu(menu)
    , m_cards(new QMenu(&menu))
    , m_removal(new QMenu(&menu))
    , m_theme(theme)
    , m_written(std::move(written))
    , m_window(window)
{
    m_cards->setObjectName(QStringLiteral("cardTemplates"));
    m_removal->setObjectName(QStringLiteral("removeTemplate"));
    connect(&menu, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::fill()
{
    m_menu.clear();
    for (const MessageTemplate &each : std::as_const(m_templates)) {
        QAction *action = m_menu.addAction(menuWords(each.name));
        connect(action, &QAction::triggered, this, [this, each] { use(each); });
    }
    if (m_hasCards)
        addCards();
    m_menu.addSeparator();
    QAction *save = m_menu.addAction(tr("Save this text as a template…"), this, &TemplateMenu::askName);
    save->setObjectName(QStringLiteral("saveTemplate"));
    save->setEnabled(!m_written().source.trimmed().isEmpty());
    m_removal->clear();
    m_removal->setTitle(tr("Remove a template"));
    m_removal->menuAction()->setEnabled(!m_templates.isEmpty());
    m_menu.addMenu(m_removal);
    for (const MessageTemplate &each : std::as_const(m_templates)) {
        QAction *action = m_removal->addAction(menuWords(each.name));
        connect(action, &QAction::triggered, this, [this, name = each.name] { remove(name); });
    }
}

void TemplateMenu::addCards()
{
    m_cards->clear();
    m_cards->setTitle(tr("Cards"));
    m_menu.addMenu(m_cards);
    for (const domain::MessageCardTemplate &card : domain::messageCardTemplates()) {
        const QString name = cardWords(card.name);
        const MessageTemplate each{
            name, domain::Dialect::FanbookRichText, domain::messageCardSource(card.tree)};
        connect(m_cards->addAction(name), &QAction::triggered, this, [this, each] { use(each); });
    }
}

void TemplateMenu::use(const MessageTemplate &chosen)
{
    const QStringList names = variablesOf(chosen.source);
    if (names.isEmpty()) {
        Q_EMIT used(chosen);
        return;
    }
    const auto words = [names, title = chosen.name] {
        return FieldsWords{models::oneLine(title, shownTemplate), names, tr("&Insert")};
    };
    const auto isReady = [](const QStringList &) { return true; };
    const auto done = [this, chosen, names](const QStringList &texts) {
        QHash<QString, QString> values;
        for (qsizetype i = 0; i < names.size(); ++i)
            values.insert(names.at(i), texts.at(i));
        MessageTemplate filled = chosen;
        filled.source = filledTemplate(chosen, values);
        Q_EMIT used(filled);
    };
    (new FieldsDialog(m_theme, {"templateVariables", words, isReady, done}, &m_window))->open();
}

void TemplateMenu::askName()
{
    const auto words = [] {
        return FieldsWords{
            tr("Save as a template"),
            {tr("Name; another template of this name is replaced. Variables are written as {{name}}.")},
            tr("&Save")};
    };
    const auto isReady = [](const QStringList &texts) { return !texts.first().trimmed().isEmpty(); };
    const auto done = [this](const QStringList &texts) { keep(texts.first().trimmed()); };
    (new FieldsDialog(m_theme, {"templateName", words, isReady, done}, &m_window))->open();
}

void TemplateMenu::keep(const QString &name)
{
    MessageTemplate fresh = m_written();
    fresh.name = name;
    const auto same = std::find_if(
        m_templates.begin(), m_templates.end(), [&name](const auto &each) { return each.name == name; });
    if (same == m_templates.end())
        m_templates.append(fresh);
    else
        *same = fresh;
    Q_EMIT templatesChanged(m_templates);
}

void TemplateMenu::remove(const QString &name)
{
    m_templates.removeIf([&name](const MessageTemplate &each) { return each.name == name; });
    Q_EMIT templatesChanged(m_templates);
}

} // namespace botdeck::ui::composer

#include "moc_TemplateMenu.cpp"
