// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/FormRows.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::botedit {

QFormLayout &addForm(QVBoxLayout &column, const look::Theme &theme)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme.px(12));
    form->setVerticalSpacing(theme.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column.addLayout(form);
    return *form;
}

void addRow(QFormLayout &form, QWidget *field, QWidget *buddy)
{
    auto *label = new QLabel(field->parentWidget());
    label->setBuddy(buddy != nullptr ? buddy : field);
    form.addRow(label, field);
}

void setRowLabel(const QFormLayout &form, QWidget *field, const QString &words)
{
    auto *label = qobject_cast<QLabel *>(form.labelForField(field));
    label->setText(words);
    QString plain = words;
    label->buddy()->setAccessibleName(plain.remove(u'&'));
}

void alignLabels(const QList<QFormLayout *> &forms)
{
    QList<QWidget *> labels;
    int widest = 0;
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
            if (label == nullptr)
                continue;
            label->widget()->setMinimumWidth(0);
            labels += label->widget();
            widest = std::max(widest, label->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : labels)
        label->setMinimumWidth(widest);
}

void addField(QFormLayout &form, QWidget *field)
{
    form.setWidget(form.rowCount(), QFormLayout::FieldRole, field);
}

look::Sentence *addWords(QVBoxLayout &column, const look::Theme &theme, const char *name)
{
    look::Sentence *words = makeWords(column.parentWidget(), theme, name);
    column.addWidget(words);
    return words;
}

look::Sentence *makeWords(QWidget *parent, const look::Theme &theme, const char *name)
{
    auto *words = new look::Sentence(theme, parent);
    words->setObjectName(QString::fromLatin1(name));
    // Its mark stands at the first line.
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return words;
}

} // namespace botdeck::ui::botedit
