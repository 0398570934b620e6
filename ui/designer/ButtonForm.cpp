// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/ButtonForm.h"

#include "domain/JsonText.h"
#include "domain/keyboard/KeyboardKinds.h"
#include "ui/designer/ByteMeter.h"
#include "ui/designer/DraftKeys.h"
#include "ui/designer/DraftWords.h"
#include "ui/designer/KeyboardDraft.h"
#include "ui/look/FieldText.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace botdeck::ui::designer {

namespace {

constexpr int formMargin = 12;
constexpr int valueLines = 3;
constexpr QStringView commandField = u"is_command";

QString typedIn(const QPlainTextEdit &field)
{
    return look::typedText(look::fieldText(*field.document()));
}

} // namespace

ButtonForm::ButtonForm(KeyboardDraft &draft, const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_theme(theme)
    , m_kindName(new QLabel(this))
    , m_labelName(new QLabel(this))
    , m_valueName(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_label(new QLineEdit(this))
    , m_value(new QPlainTextEdit(this))
    , m_meter(new ByteMeter(theme, this))
    , m_option(new QCheckBox(this))
    , m_words(new look::Sentence(theme, this))
{
    build();
    connect(m_kind, &QComboBox::activated, this, &ButtonForm::takeKind);
    connect(m_label, &QLineEdit::textEdited, this, &ButtonForm::takeLabel);
    connect(m_value, &QPlainTextEdit::textChanged, this, &ButtonForm::takeValue);
    connect(m_option, &QCheckBox::clicked, this, &ButtonForm::takeOption);
    connect(&draft, &KeyboardDraft::rulesChanged, this, &ButtonForm::showKinds);
    connect(&draft, &KeyboardDraft::changed, this, &ButtonForm::show);
    connect(&theme, &look::Theme::changed, this, &ButtonForm::applyTheme);
    applyTheme();
    retranslate();
}

void ButtonForm::build()
{
    m_kind->setObjectName(QStringLiteral("buttonKind"));
    m_label->setObjectName(QStringLiteral("buttonLabel"));
    m_value->setObjectName(QStringLiteral("buttonValue"));
    m_option->setObjectName(QStringLiteral("buttonOption"));
    m_words->setObjectName(QStringLiteral("buttonWords"));
    m_value->setTabChangesFocus(true);
    m_value->setWordWrapMode(QTextOption::WrapAnywhere);
    // What cannot be seen counts as well.
    QTextOption option = m_value->document()->defaultTextOption();
    option.setFlags(QTextOption::ShowTabsAndSpaces | QTextOption::ShowLineAndParagraphSeparators);
    m_value->document()->setDefaultTextOption(option);
    auto *keys = new DraftKeys(m_draft, this);
    keys->watch(*m_label);
    keys->watch(*m_value);
    m_kindName->setBuddy(m_kind);
    m_labelName->setBuddy(m_label);
    m_valueName->setBuddy(m_value);
    auto *column = new QVBoxLayout(this);
    const int margin = m_theme.px(formMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addLayout(buildGrid());
    column->addWidget(m_words);
    column->addStretch(1);
}

QGridLayout *ButtonForm::buildGrid()
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(m_theme.px(formMargin));
    grid->addWidget(m_kindName, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_labelName, 1, 0);
    grid->addWidget(m_label, 1, 1);
    grid->addWidget(m_valueName, 2, 0, Qt::AlignTop);
    grid->addWidget(m_value, 2, 1);
    grid->addWidget(m_meter, 3, 1);
    grid->addWidget(m_option, 4, 1);
    return grid;
}

void ButtonForm::beginLabel()
{
    m_label->setFocus(Qt::OtherFocusReason);
    m_label->selectAll();
}

QString ButtonForm::kind() const
{
    const domain::KeyboardButton *button = m_draft.selectedButton();
    return button ? domain::kindOf(*button, m_draft.rules()) : QString();
}

bool ButtonForm::isTypable() const
{
    const domain::KeyboardButton *button = m_draft.selectedButton();
    return button && look::isTypable(button->label()) && look::isTypable(button->value(kind()));
}

void ButtonForm::show()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const domain::KeyboardButton *button = m_draft.selectedButton();
    m_kind->setEnabled(button != nullptr);
    m_label->setEnabled(isTypable());
    m_value->setEnabled(isTypable());
    m_kind->setCurrentIndex(m_kind->findData(kind()));
    showLabel(button && isTypable() ? button->label() : QString());
    showValue();
    showOption();
    const bool counts = button && kind() == u"callback_data";
    m_meter->setVisible(counts);
    if (counts)
        m_meter->show(
            domain::callbackDataUse(*button, m_draft.rules()), m_draft.rules().callbackData.maximum);
    showWords();
}

void ButtonForm::showKinds()
{
    m_kind->clear();
    for (const QString &each : m_draft.rules().kinds) {
        const QString word = kindWord(each);
        m_kind->addItem(
            look::icon(kindIcon(each)),
            //: a kind of button that the platform has set aside
            m_draft.rules().reserved.contains(each) ? tr("%1 (reserved)").arg(word) : word, each);
    }
    m_kind->setCurrentIndex(m_kind->findData(kind()));
}

void ButtonForm::showLabel(const QString &label)
{
    if (look::typedText(m_label->text()) != label)
        m_label->setText(look::typableText(label, {}));
}

void ButtonForm::showValue()
{
    const QString name = kind();
    const domain::KeyboardValue type = domain::keyboardValue(name);
    const bool hasValue = !name.isEmpty() && type != domain::KeyboardValue::True;
    m_value->setVisible(hasValue);
    m_valueName->setVisible(hasValue);
    const QString value = hasValue && isTypable() ? m_draft.selectedButton()->value(name) : QString();
    // An object that is being typed is none for a while.
    const bool isTyped = m_value->hasFocus() && type == domain::KeyboardValue::Object &&
                         !domain::isJsonObject(typedIn(*m_value).toUtf8());
    if (typedIn(*m_value) != value && !isTyped)
        m_value->setPlainText(look::typableText(value));
}

void ButtonForm::showOption()
{
    const domain::KeyboardButton *button = m_draft.selectedButton();
    m_option->setVisible(m_draft.rules().extraFields.contains(commandField));
    m_option->setEnabled(button != nullptr);
    m_option->setChecked(button && button->json(commandField) == "true");
}

/// What the form has no field for is kept, and that is said.
void ButtonForm::showWords()
{
    const domain::KeyboardButton *button = m_draft.selectedButton();
    if (button == nullptr) {
        m_words->say(tr("Select a button, or add one."));
        return;
    }
    if (!isTypable()) {
        m_words->say(
            tr("This button has a text that cannot be typed here as it is. Change it as JSON."),
            look::Tone::Warning);
        return;
    }
    QStringList others;
    for (const domain::JsonField &field : button->fields) {
        const bool isOption = m_option->isVisibleTo(this) && field.name == commandField;
        if (field.name != u"text" && field.name != kind() && !isOption)
            others += field.name;
    }
    m_words->say(
        others.isEmpty()
            ? QString()
            : tr("Also in this button, to be changed as JSON: %1").arg(others.join(QStringLiteral(", "))));
}

void ButtonForm::takeKind(int index)
{
    if (const domain::KeyboardButton *button = m_draft.selectedButton()) {
        m_draft.editButton(
            domain::withKind(*button, m_kind->itemData(index).toString(), m_draft.rules()),
            DraftChange::Kind);
    }
}

void ButtonForm::takeLabel(const QString &field)
{
    domain::KeyboardButton button = *m_draft.selectedButton();
    // What says the same keeps its escapes.
    if (look::typedText(field) != button.label())
        button.setText(u"text", look::typedText(field));
    m_draft.editButton(button, DraftChange::Label);
}

void ButtonForm::takeValue()
{
    if (m_isShowing || m_draft.selectedButton() == nullptr)
        return;
    domain::KeyboardButton button = *m_draft.selectedButton();
    const QString value = typedIn(*m_value);
    if (value == button.value(kind()))
        return;
    if (domain::keyboardValue(kind()) == domain::KeyboardValue::Text) {
        button.setText(kind(), value);
    } else if (domain::isJsonObject(value.toUtf8())) {
        button.setJson(kind(), value.trimmed().toUtf8());
    } else {
        m_words->say(
            tr("This value has to be an object of JSON; the one before is kept."), look::Tone::Warning);
        return;
    }
    m_draft.editButton(button, DraftChange::Value);
}

void ButtonForm::takeOption(bool on)
{
    domain::KeyboardButton button = *m_draft.selectedButton();
    if (on)
        button.setJson(commandField, "true");
    else
        button.remove(commandField);
    m_draft.editButton(button, DraftChange::Extra);
}

void ButtonForm::applyTheme()
{
    m_value->setFont(m_theme.font(look::Face::Mono));
    const QFontMetrics metrics(m_theme.font(look::Face::Mono));
    m_value->setFixedHeight(metrics.lineSpacing() * valueLines + m_theme.px(formMargin));
}

void ButtonForm::retranslate()
{
    m_kindName->setText(tr("Kind"));
    m_labelName->setText(tr("Text"));
    m_valueName->setText(tr("Value"));
    //: a button of Fanbook; is_command is the member's name
    m_option->setText(tr("Say the label as a command (is_command)"));
    showKinds();
    show();
}

void ButtonForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::designer

#include "moc_ButtonForm.cpp"
