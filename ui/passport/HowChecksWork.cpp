// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/HowChecksWork.h"

#include "domain/passport/PassportStages.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace botdeck::ui::passport {

HowChecksWork::HowChecksWork(const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
{
    setObjectName(QStringLiteral("howChecksWorkDialog"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(domain::passportStages.size()); ++row) {
        for (int column = 0; column < 2; ++column) {
            auto *words = new QLabel(this);
            words->setTextFormat(Qt::PlainText);
            words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            words->setWordWrap(column == 1);
            if (column == 0)
                words->setFont(theme.font(look::Face::BodyStrong));
            grid->addWidget(words, row, column);
            m_words += words;
        }
    }
    body().addLayout(grid);
    buttons().addButton(QDialogButtonBox::Close);
    retranslate();
    fit();
}

void HowChecksWork::retranslate()
{
    setWindowTitle(tr("How each check works"));
    for (const domain::PassportStage stage : domain::passportStages) {
        const qsizetype at = 2 * qsizetype(stage);
        m_words.at(at)->setText(widgets::translated(domain::stageTitle(stage)));
        m_words.at(at + 1)->setText(widgets::translated(domain::stageMeaning(stage)));
    }
}

} // namespace botdeck::ui::passport

#include "moc_HowChecksWork.cpp"
