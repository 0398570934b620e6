// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/LinkInspector.h"

#include "domain/passport/AuthorisationLink.h"
#include "models/SafeText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace botdeck::ui::passport {

namespace {

constexpr int inspectorWidth = 520;
constexpr int longestShownLink = 4096;

void showWords(QLineEdit &line, const QString &words)
{
    line.setText(models::visibleText(words));
    line.setCursorPosition(0);
}

} // namespace

LinkInspector::LinkInspector(const look::Theme &theme, const QString &link, QWidget *parent)
    : Sheet(theme, parent)
    , m_what(new look::Sentence(theme, this))
{
    setObjectName(QStringLiteral("linkInspector"));
    body().addWidget(m_what);
    m_link = addLine("inspectedLink");
    m_bot = addLine("inspectedBot");
    m_scopes = addLine("inspectedScopes");
    m_callback = addLine("inspectedCallback");
    m_state = addLine("inspectedState");
    m_link->setReadOnly(false);
    m_link->setMaxLength(longestShownLink);
    m_link->setMinimumWidth(theme.px(inspectorWidth));
    m_link->setText(link);
    m_link->setCursorPosition(0);
    buttons().addButton(QDialogButtonBox::Close);
    connect(m_link, &QLineEdit::textChanged, this, &LinkInspector::read);
    retranslate();
    fit();
}

QLineEdit *LinkInspector::addLine(const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1StringView(name));
    line->setReadOnly(true);
    auto *label = new QLabel(this);
    label->setBuddy(line);
    body().addWidget(label);
    body().addWidget(line);
    m_labels += label;
    return line;
}

void LinkInspector::read()
{
    const core::Result<domain::AuthorisationLink> link = domain::readLink(m_link->text());
    if (link)
        note().say(QString());
    else
        note().say(widgets::translated(link.error().detail), look::Tone::Warning);
    const bool hasState = link && !domain::stateOf(link->callback).isEmpty();
    showWords(*m_bot, link ? link->botId.toString() : QString());
    showWords(*m_scopes, link ? domain::scopeText(link->scopes) : QString());
    showWords(*m_callback, link ? link->callback : QString());
    showWords(*m_state, hasState ? domain::stateOf(link->callback) : QString());
}

void LinkInspector::retranslate()
{
    setWindowTitle(tr("CloudChat link"));
    m_what->say(
        tr("Whoever opens this link in CloudChat is asked to give a bot what stands below. Here nothing "
           "is opened or sent."));
    const QStringList words{
        tr("&Link"),
        tr("&Bot"),
        //: what a bot wants to know of a user
        tr("&Asks for"),
        //: the address that an answer goes to
        tr("An&swer goes to"),
        tr("S&tate that comes back"),
    };
    for (qsizetype at = 0; at < words.size(); ++at)
        m_labels.at(at)->setText(words.at(at));
    read();
}

} // namespace botdeck::ui::passport

#include "moc_LinkInspector.cpp"
