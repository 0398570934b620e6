// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "domain/passport/PassportCode.h"
#include "domain/passport/PassportFields.h"
#include "domain/passport/PassportStages.h"
#include "ui/look/StateMark.h"
#include "ui/passport/PassportValues.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::passport {

class AddressEdit;
class ChecksPane;
class FieldsView;

/// A callback's address on one side, what became of it stage by stage and the user's fields on the other. It
/// decrypts nothing itself.
class DecryptWidget final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit DecryptWidget(const look::Theme &theme, QWidget *parent = nullptr);

    /// The chosen one stays chosen; at first it is the current one.
    void setKeys(const QList<ShownKey> &keys);
    /// Empty: there is none.
    [[nodiscard]] QString key() const;
    void setKey(const QString &key);
    [[nodiscard]] QString address() const;
    void setAddress(const QString &address);
    [[nodiscard]] std::optional<std::chrono::seconds> ageLimit() const;
    /// One of those that are offered; another one is ignored.
    void setAgeLimit(std::chrono::seconds limit);

    /// What became of address() with key(); none: it is empty, or is being read.
    void setStages(const QList<domain::StageVerdict> &stages);
    void setFields(const QList<domain::PassportField> &fields, bool isPhoneAsked);
    /// A sentence about what was done last; without words none.
    void say(const QString &words, look::Tone tone = look::Tone::Neutral);
    /// The same about the `state` that address() brought back; until it is another address.
    void sayState(const QString &words, look::Tone tone);

public Q_SLOTS:
    void paste();

Q_SIGNALS:
    /// Address, key or age limit are others.
    void changed();
    void fitAsked();
    /// The program that does the same, for the clipboard.
    void codeAsked(botdeck::domain::PassportLanguage language);
    void valueCopyAsked(const botdeck::core::Secret &value, bool isPersonal);
    void exportAsked();
    void sampleAsked();
    void breakAsked(botdeck::domain::PassportStage stage);
    void selfTestAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QLayout *buildHead();
    QLayout *buildFieldsHead();
    void connectParts();
    void sayLength();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_addressLabel;
    QLabel *m_keyLabel;
    QComboBox *m_key;
    QPushButton *m_fit;
    QPushButton *m_paste;
    AddressEdit *m_address;
    look::Sentence *m_note;
    look::Sentence *m_state;
    ChecksPane *m_checks;
    QLabel *m_fieldsLabel;
    QPushButton *m_hide;
    QPushButton *m_code;
    QPushButton *m_export;
    FieldsView *m_fields;
};

} // namespace botdeck::ui::passport
