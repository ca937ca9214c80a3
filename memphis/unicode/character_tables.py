"""Made by make_character_tables.py from Unicode 15.1.0; do not edit.

make_character_tables.py explains the layout.
"""
import base64
import zlib


def _unpack(text):
    return zlib.decompress(base64.b64decode(text))


RECORDS = [
    ('Cc', 'BN', 0, 'N'), ('Cc', 'S', 0, 'N'), ('Cc', 'B', 0, 'N'), ('Cc', 'WS', 0, 'N'), ('Zs', 'WS', 0, 'Na'),
    ('Po', 'ON', 0, 'Na'), ('Po', 'ET', 0, 'Na'), ('Sc', 'ET', 0, 'Na'), ('Ps', 'ON', 1, 'Na'), ('Pe', 'ON', 1, 'Na'),
    ('Sm', 'ES', 0, 'Na'), ('Po', 'CS', 0, 'Na'), ('Pd', 'ES', 0, 'Na'), ('Nd', 'EN', 0, 'Na'), ('Sm', 'ON', 1, 'Na'),
    ('Sm', 'ON', 0, 'Na'), ('Lu', 'L', 0, 'Na'), ('Sk', 'ON', 0, 'Na'), ('Pc', 'ON', 0, 'Na'), ('Ll', 'L', 0, 'Na'),
    ('Zs', 'CS', 0, 'N'), ('Po', 'ON', 0, 'A'), ('Sc', 'ET', 0, 'A'), ('So', 'ON', 0, 'Na'), ('Sk', 'ON', 0, 'A'),
    ('So', 'ON', 0, 'N'), ('Lo', 'L', 0, 'A'), ('Pi', 'ON', 1, 'N'), ('Cf', 'BN', 0, 'A'), ('So', 'ON', 0, 'A'),
    ('So', 'ET', 0, 'A'), ('Sm', 'ET', 0, 'A'), ('No', 'EN', 0, 'A'), ('Ll', 'L', 0, 'N'), ('Pf', 'ON', 1, 'N'),
    ('No', 'ON', 0, 'A'), ('Lu', 'L', 0, 'N'), ('Lu', 'L', 0, 'A'), ('Sm', 'ON', 0, 'A'), ('Ll', 'L', 0, 'A'),
    ('Lo', 'L', 0, 'N'), ('Lt', 'L', 0, 'N'), ('Lm', 'L', 0, 'N'), ('Lm', 'ON', 0, 'N'), ('Sk', 'ON', 0, 'N'),
    ('Lm', 'ON', 0, 'A'), ('Lm', 'L', 0, 'A'), ('Mn', 'NSM', 0, 'A'), ('Cn', '', 0, 'N'), ('Po', 'ON', 0, 'N'),
    ('Sm', 'ON', 0, 'N'), ('So', 'L', 0, 'N'), ('Mn', 'NSM', 0, 'N'), ('Me', 'NSM', 0, 'N'), ('Po', 'L', 0, 'N'),
    ('Pd', 'ON', 0, 'N'), ('Sc', 'ET', 0, 'N'), ('Pd', 'R', 0, 'N'), ('Po', 'R', 0, 'N'), ('Lo', 'R', 0, 'N'),
    ('Cf', 'AN', 0, 'N'), ('Sm', 'AL', 0, 'N'), ('Po', 'ET', 0, 'N'), ('Sc', 'AL', 0, 'N'), ('Po', 'CS', 0, 'N'),
    ('Po', 'AL', 0, 'N'), ('Cf', 'AL', 0, 'N'), ('Lo', 'AL', 0, 'N'), ('Lm', 'AL', 0, 'N'), ('Nd', 'AN', 0, 'N'),
    ('Po', 'AN', 0, 'N'), ('Nd', 'EN', 0, 'N'), ('So', 'AL', 0, 'N'), ('Nd', 'R', 0, 'N'), ('Lm', 'R', 0, 'N'),
    ('Sc', 'R', 0, 'N'), ('Sk', 'AL', 0, 'N'), ('Mc', 'L', 0, 'N'), ('Nd', 'L', 0, 'N'), ('No', 'L', 0, 'N'),
    ('No', 'ON', 0, 'N'), ('Mn', 'L', 0, 'N'), ('Ps', 'ON', 1, 'N'), ('Pe', 'ON', 1, 'N'), ('Lo', 'L', 0, 'W'),
    ('Zs', 'WS', 0, 'N'), ('Nl', 'L', 0, 'N'), ('Cf', 'BN', 0, 'N'), ('Cf', 'L', 0, 'N'), ('Cf', 'R', 0, 'N'),
    ('Pd', 'ON', 0, 'A'), ('Pi', 'ON', 0, 'A'), ('Pf', 'ON', 0, 'A'), ('Ps', 'ON', 0, 'N'), ('Pi', 'ON', 0, 'N'),
    ('Zl', 'WS', 0, 'N'), ('Zp', 'B', 0, 'N'), ('Cf', 'LRE', 0, 'N'), ('Cf', 'RLE', 0, 'N'), ('Cf', 'PDF', 0, 'N'),
    ('Cf', 'LRO', 0, 'N'), ('Cf', 'RLO', 0, 'N'), ('Po', 'ET', 0, 'A'), ('Pc', 'ON', 0, 'N'), ('Sm', 'CS', 0, 'N'),
    ('Cf', 'LRI', 0, 'N'), ('Cf', 'RLI', 0, 'N'), ('Cf', 'FSI', 0, 'N'), ('Cf', 'PDI', 0, 'N'), ('No', 'EN', 0, 'N'),
    ('Sm', 'ES', 0, 'N'), ('Sc', 'ET', 0, 'H'), ('So', 'ET', 0, 'N'), ('Sm', 'ON', 1, 'N'), ('Nl', 'L', 0, 'A'),
    ('Sm', 'ON', 1, 'A'), ('Sm', 'ET', 0, 'N'), ('So', 'ON', 0, 'W'), ('Ps', 'ON', 1, 'W'), ('Pe', 'ON', 1, 'W'),
    ('So', 'L', 0, 'A'), ('Sm', 'ON', 0, 'W'), ('So', 'ON', 1, 'N'), ('Zs', 'WS', 0, 'F'), ('Po', 'ON', 0, 'W'),
    ('Lm', 'L', 0, 'W'), ('Nl', 'L', 0, 'W'), ('Pd', 'ON', 0, 'W'), ('Ps', 'ON', 0, 'W'), ('Pe', 'ON', 0, 'W'),
    ('Mn', 'NSM', 0, 'W'), ('Mc', 'L', 0, 'W'), ('Sk', 'ON', 0, 'W'), ('So', 'L', 0, 'W'), ('No', 'L', 0, 'W'),
    ('No', 'L', 0, 'A'), ('No', 'ON', 0, 'W'), ('Sk', 'L', 0, 'N'), ('Cs', 'L', 0, 'N'), ('Co', 'L', 0, 'A'),
    ('Cn', '', 0, 'W'), ('Pe', 'ON', 0, 'N'), ('Pc', 'ON', 0, 'W'), ('Po', 'CS', 0, 'W'), ('Po', 'ET', 0, 'W'),
    ('Sm', 'ES', 0, 'W'), ('Pd', 'ES', 0, 'W'), ('Sm', 'ON', 1, 'W'), ('Sc', 'ET', 0, 'W'), ('Po', 'ON', 0, 'F'),
    ('Po', 'ET', 0, 'F'), ('Sc', 'ET', 0, 'F'), ('Ps', 'ON', 1, 'F'), ('Pe', 'ON', 1, 'F'), ('Sm', 'ES', 0, 'F'),
    ('Po', 'CS', 0, 'F'), ('Pd', 'ES', 0, 'F'), ('Nd', 'EN', 0, 'F'), ('Sm', 'ON', 1, 'F'), ('Sm', 'ON', 0, 'F'),
    ('Lu', 'L', 0, 'F'), ('Sk', 'ON', 0, 'F'), ('Pc', 'ON', 0, 'F'), ('Ll', 'L', 0, 'F'), ('Po', 'ON', 0, 'H'),
    ('Ps', 'ON', 1, 'H'), ('Pe', 'ON', 1, 'H'), ('Lo', 'L', 0, 'H'), ('Lm', 'L', 0, 'H'), ('So', 'ON', 0, 'F'),
    ('So', 'ON', 0, 'H'), ('Sm', 'ON', 0, 'H'), ('Cf', 'ON', 0, 'N'), ('Nl', 'ON', 0, 'N'), ('No', 'R', 0, 'N'),
    ('So', 'R', 0, 'N'), ('Lu', 'R', 0, 'N'), ('Ll', 'R', 0, 'N'), ('No', 'AN', 0, 'N'), ('No', 'AL', 0, 'N'),
    ('Sm', 'L', 0, 'N'),
]

RECORD_PAGES = _unpack(
    'eNpjYGRiZmFlY+fg5OLm4eXjFxAUEhYRFROXkJSSlpGVk1dQVFJWUVVT19DU0tbR1dM3MDQyNsEFTE2oDsyA2FzUwtLK2saWBG129lDggAuYOD'
    'o5u7i6uXt4enn7iPr6+QcEBgWHhIaFR0RGRcfExsUnJCYlp6SKioqmpWdkwkAWkC+anYkKREVzMgkBUdHcvMzM/AIc7i0EEUXFBI0pMSktg3PK'
    'MeUrKquqa2rr6hs0NBpB/KbmltbMtszM9o7OzMyu7p7M3r7+CRMnTZ4yddr0GSAFJkMCzEQXmDUbq7o5+AyZa2Iybz4MmJgsAFELsahbhMZfPH'
    '/4goWZo2AUjIJRMApGwSgYBaNgRIElS0e2/x1GNlg20v0PADytY5Q='
    )

RECORD_BLOCKS = _unpack(
    'eNrtXYtjHEUZL9XQ1ioVJdilRnvNNbdcAsztLpuQ1GJJhVJY2yalqVV8C75aiXFB9EJpS1AUC4qhrVUqioKIQcU/0Hm/dnZ3dm8vr7vf3mNmd2'
    'a+mW++ec98u2ULxU1bb/rQ1i0Ktm7detOHBwZu3nbzwMD2HQMf2fnRnTs/xrFz4JZdtwwMfDwV2wd23PqJWz+Ziu27duyihLak4rbBbdtu3/ap'
    'wd3OHXt2fXro1s98du/e3bXBwd1779g3PDw8WMfYX2egphHyv7/RaNQgGjVkQGbyWxvBdnjVG/WacjX4HenJ/ga3N7C51mAP9hMPDWYgbrVL8s'
    '8u8lejBvSpI0tdWGp17gz/CXfYUHORGxeifmeNfhrqVUvGBDtjgZS8CEjsSGDSs0ZNhW63gJvxrMkwOkoNY2O7x0bvGr3rLvgdHb0b2hF2Q8AH'
    'u6kTjNExZhK4Z5WBeDQ6Vq8B0ISpadUBxNhYvQV5COAFRUUHoP91wviGDnaHZEqNyU5G3tVrHs07peiQEpODRg70/M6XJj9AuPfektKoi3eXL1'
    'C3AszeEMNa6MNxABxnAgRFcF8wGZAPoJhKB3s8OQkEDmB43ucOHrz/84ccRwr80AOHDh2azsFhYTTG8AscBx98EIYWTHcfh1hUDtDkHD4cBNg4'
    'Pf0QB3R45Mj0IQXggbwIZmQGAF1LkURlGih4mGMqDzyIo0edVqt1FIDgkUfSnR4V7rkNgEkVIIsadC2zBMc3LYWPUjcHDpB08eTa4nBathzIK0'
    'SRWwpBFLhRFPFQkDmKXGqV3AVh+EWOsJkIJgLMDAD5mgD4PyBOII8YfQBgIPAbuEwsIoBdAUwfAEHfdScmjmH4E24YIEYz+tRLLn32AQHA9El2'
    '4SxDJhoDHlcEQR9zJgiFAAv6lIgVfTX9AQ4FmgGnCHg01PSHE+wBLbTF+S/TD1T+S2lK4b/vEu5LDHAF/xkd6hkwE3miRg1nMxI5/B/hvODpj1'
    'QuCPqQtIMx4RDqyJsF+5P3Ucyp3AOSBYFIP4mvm+Q/dREeJ/CR/IcF6Uv8PxFh+idw+jn9KGKZn6TvugpvUAJsxM9UAYjyx/jv+lT0I5LLxxL5'
    'f4zBpyRl+VMy181lBBDCygoeiRApmYQ1Wv4jJ6FaQApWe67L2zsAJsjNJqsF5ZouBDagcp7FeSA/EvSDgKUfNFl7oaSUlZJM8r7vhyr8EN4LAh'
    '/DkHPH/ABdM7Mzs0J2rPgoN2y01SBco+2F3Jmw6f4Bn4JGFtC0+DhRluy3BpH1iEcc2V05vxGEU5ogVEbQDQyaRr0BJLUIKj+RCA/Zfd+yu43H'
    'Uei3wDAzRCOwk12G2ysArAGVi2wB+bJ1b0cHVJSOjjiCyjCvVY4ZYCh/Dgcpn/WugJUTAMbdPvpYJfhh4tZj6a5nZkEl5ZABFsJTp07JbbEx/I'
    'D23tOaR/hYaltNz1PbV9y/zHhu3fGMpEEnHXhK3QKYUDT7NOEaet7HOYi9hTGOfqDPuUB3bxGdZsnaUYSv9QhS+p2l+ZVKPD88wEb2Ae1LY15H'
    'tJsN4WAeyuPrbLoaeVA01nlpkvqrKHa5SBcxNJoMw1LsjbiAwuFNoM6RyJIKW0hd3nQ7bT3pbKrefb43OQdXEGUmgGjqqCRIA0gl/mw0wcEjye'
    '/ABOVSJ53uiJR517WVtGSMcVRxWCztor+e1/FXM46OtHHylPxy7eNH1m6k+XFQuL+DHbPulZSfoWGERYcjfAgZBbQ+KbIu1ewMalgVkQs6RL22'
    'Hi/71aPKKFEwYVT7yfrzfPegTq40/8wfM91JYWUHJLw7x2pjY2OyHdtwqDg21M7pQzumKNyDxwTm5uZOf+nM+PiZM2cGW1/+yuNfRd/BwcEW/A'
    '5+7evf+Oa3vv2d2544+MQTBwdhb2HPPvg7+OST0PjdmdmWgNd6UlhQoHNz4Hvf/8EPsWnubBOAvWcRzp3zZmbvPrsXQtiBItxogonhRxMTt08Y'
    'YKjPRfMAgX4yWgjHqQ85Q07dGeIr8A10y8MMgw3kEHq4H37RSulTZLEbVSI1x0Gu5z0InKuOB+/4sGM1PEw6WMMQx38sAfY+T6k2jHoN/Q6TEd'
    '8IwhCC56H22WMfh9ooYLQMQH5G4JXAkOpKYGR+YQGmYWRhfh5+vBFv4dxPPHTHQ3dG4MP5EXRBQDO0QSCLN+8hnxzIuIBDRCYePAxi3ltYQC4X'
    '4GPZB/e5MM9Cgu7x7wg0jPAgYKySvuZp8IISC4BbjJ70O4wnaDZPZVUco1/u4ulnJA76VUDKTQ1+IpsUOJZQXMcxTlCMP4WR2n/KczNsib0G/L'
    'RSHDfSHaoQpFzauRPlWH+muoBmzRd2M6KbhrDg6qEzCsl6AIvGs896IkhRq8QxczyUKxjMTSxBpY4jN0R+ElWTSRZjxTe3xbGfcBnT+DLuxdIv'
    '5yhNGbsLXcfUVUw5E8upNiM2J15zQwOKk85R/SIuIX/HDXDi9LhoD2Jcpc3MonqPV4qSgVq37yAXdKjB73F4a4+ZWZQx+sWaKs/Q7KFclZu9eX'
    'aD+UCBzsySW57ULqp+VGkwNZe0zfTmaThMrjxJvoxQnog22ctvojNbbc/ei0fj7c1r5UG6OZ/ZlhoLYUqDzJtaUgOY6mG5ocxtbp3Vwc+coisH'
    'Rfdyso2tdLMe28hKB7id7UO1HuORxCIjHvHyic/jrZZdKgDxUys//0i7Q01tVTbIm6BM7j4p9p83/kcDuT378Hiuhf/5hPA4tu/ZxyokfH9UDO'
    '3Gx4nDx1syHLS1jHkZz59/i1OR8ahD2NHfyLDn98/b7Xa8ePK5p59hVxwz0/nnL1yIn2O4CHHp0vlFhBjdXjzZjh3QnWVzAC5efOGFxcWT57u3'
    'NN+GCTmJmVIkYt3dLgCWll6EWOLI81BQGmLd/1IWoNcXOTJdLv2CIv6liuzg4yXb8DkywkdpXdoYWKWo5hKJT/axodFpD9AY6GKfr2uC8v2Rwu'
    'vJbP1NuQe7bro7eT3P1J8o1hN30Wx8S+p9jma5Rqtb1az387n2U2xHFov/mBmjDGNj+npRZ2ORprK0Je6PvvQSZlAGDXo40DBmIrdofsBRSo1b'
    'DYDZDuk0mzWxodaVV0eN+z4jVFegtRO6A9afeKr8/hU0TuAHFUqcvog0iEUdbT06sd1WbD5FS99Q+AO79WqxsybHgbK+jiKUV95LbT8QewKiSN'
    'm6DJpq+ml8g6axPBfc7S6ISqtostygfVMyfdP+AhoT3/fRLpESe5/wnmKXb5h2Azd9a7Nav+GowzvNZhToG3CS/ynj7wJTHy8pi/5NtPZabL+B'
    '1VlZq33b+BNGhv1gG6RZzGvfSlVFyNOvehy/7nGsriS//PJq0rKBuvtKbIkih4kDcZ7znHqWmP6CKfph6P7p3kd16PX+dB+rhd88ro8nOw2xbP'
    'ax7Qh5882yn/thfHX9DG2C5y+0zf3H9vnzly8/f0G9sHuIy5cvv9J+BbRfabfPkynUV9vt3/7utdeeBe3fv9rm9NeLiAIwB5aXX7/y+vLy1WvL'
    'f7j+x+vX/8RxffmNG28sL/85FVeXr735lzf/moqrN67duHrtrb/9/a233uZ45+0ieCfPOeQoMxj+4dMrV268+Y8rV8C7/4R4910hCO+9954zpJ'
    '2ozTkVlLwHzPu7DfvMKzh/V/mJLTxCaOGh8LEigO75+vm/ygBvctABb/k+0HcdOQX3cxda/C++Xbxy5OVQB0cbSP11Nh028qecVTdOrXBDAXkW'
    'OzFzEhPaJpkf8sGzPPb8r3rdu+oiqo/X7DbG240zi9Q/ndRX8nyIcmhXP8TL/4Gy9q6vxfP/bpc/iyTZni/KmI1DG53tTxEAeXd052CqgabAVA'
    'EArE1oKlXdEJhcoUhx8P772c9lnUUILLiVcukzRJ6GaSbLabVyojZZDf+LgySAxXRF4s9KIUwRXQO8r8sGdyCHOq2/Az1jhGYgi/StrEzmPF+x'
    '5d/72ZqPeH6rsSvLf35wspX2PEP+FYFOFXkllsJD1f2PqapQkv6/i0Px/5/iUBhqq32L0RP6zEAfFvhvNgrIH6xy7gOgtKClHP7Mq39YMc2eXJ'
    'ImCD6AILrkLMsb8qQX9oLlNaNuyCutUUn1Z9q0iHQK07SjXdL/hRdt5BwoRj8Si19heBrRlAZxpzP6c8B8vjiwW2JWjpIG2ilfGKki/WO0iijr'
    'nyqx/CktNtLFTHzoNYzk9cwQ3QcpA/j0+IIcwuQYMclvlJuV9L+ZHpf0uISl+uuBxKyU/C+t/w3rNiL6z6j+t0jTv0a5xmcR2XziOqqfy53vV8'
    '+CB0SDnHYeHMoekg+3WvqcdMT0MqACLApUQtPcOke55GNhI4kPzUhqIqmY/1JF4Bo1Dcr6RSg6oy+pkoACF1aT33n6m2SlZ7omRaTdwXqidxPI'
    'n9LwBEG4GvHrdF7OoL/PlHwg6VI0Texre48AqdSRwjo3CqTtZJXXP2krC/k1BFVcA+vGKCt8kp0nTthvtWNac6V+n+iESfuEgg56lLRiUbbqVb'
    'teAhT9MmEYgp5EQY15kaqeMjqhZ5FJX6Zc8vI0zoCUE0sgEpIRVdiDsijyJjHF+laFlk7RCzbrz7IJPqKadLGKqcDdoP2ZDdC+kW2AfPzlRkU1'
    'R0a8O4CzSul3dTu/9J6GcYGWrZ8i/SjZqhxCd91ideTj1OoC6E3NZlDr2K9l+ljT+YhiWkA7ondaQ2CcDu05fveevNn5B8bzGBVWvcX0tdLedV'
    'g+/fJ8P9pChU+R+cb5H9bpT2ffJhCkTucnUrbYrdqAtOJuQJA4nGUJsR4U6CoAO8LiYnvxomS/dEl93sNHTTdx+u3lo4SXPjYwkPYS/EP+QXFh'
    'OpknTwknm7+8bdxaYrWHyan7uxPtMQA+7Gdh9bldRDFt0anueXhrocOvk/T3ptbDwunvjFF4whT/I8xRCHX4ul5882GNXBfZ2nbNJ0k616EHo+'
    'WsXXuWs70n93mXFAtmz0/rkViX47cMnYZ5fkAJPyY6AL/kAAD6rgNxYoLqJDSQK5cewN+noJ7EyPcjXr9m46cLvO4BP+L9Agb8L9XTfA7FzeYT'
    'cumhwij52gzlfS6FfEmva5Ssph0IxvdAVl3/SSfX0o6IiZfFbUKkvm5TfiTt2uzsFTD50VnX89+CXzw96vyz64M+upgfQUf5hzJOWy+Y6CH+NQ'
    '3p7xV5AmkKC6Y2A6RDj0WbyfzjZvkHyijNoyi8hzmQbXKyX6Np+KA8jsDv/ciwZvE5otk3fnbkqaMB6AOdAeUWvkl17kyTn2niRrjn98C0SgYo'
    'gajBJnX68CcgTedPIXhecv4nLjCpsRpvZciYn0ne0N5ZAQpSkF63hHWyZL9DyXfKv3+JUM52swQ/HIYgqp/lhXQUl0W0ayvuuX+Vcp4+/rVGrm'
    'Zh9Y0o7GY1rylwCpCMrWKa75+Wd2h6AaHjFDgb+DURjtNxABqrHSuXTk6tqwfcnWq2Syxdi0gIPrFcZWVbIcXaO0lruLM2WIWmNFm/YXvG+k8n'
    'kUqGV2x9xW49Bj2vtv7vQBaduOr2YE2qwNXsv2ntrSyftu2x8R1J5tYcZIXf3fW/jthXAdtTIWb+e2M/Tp7+305D3uzc6++SWl8S3OdHZxXA+q'
    'p9+lhr9POvl1Fp/6dfP2/AGhXk7C6e6zLWev7znh6Dnv7efvsLAP8HYFcilQ=='
    )

OLD_KINDS = [
    ('', ''), ('Sm', 'ET'), ('Pd', 'ET'), ('Po', 'ES'), ('So', 'ON'), ('Ll', 'L'), ('Pd', 'ON'), ('Cn', ''),
    ('Sk', 'ON'), ('Po', 'R'), ('Cf', 'AL'), ('Me', 'NSM'), ('Cf', 'BN'), ('Mn', 'NSM'), ('So', 'L'), ('Lo', 'L'),
    ('Nd', 'L'), ('Po', 'L'), ('Mc', 'L'), ('Zs', 'BN'), ('Zs', 'WS'), ('Sm', 'ON'), ('Nl', 'L'), ('Ps', 'ON'),
    ('Pe', 'ON'), ('Po', 'ON'), ('No', 'EN'), ('Pc', 'ON'), ('Sm', 'L'),
]

OLD_STARTS = _unpack(
    'eNod1/t7lIWBxfHvmUvmfsm8IcmEGTIxkQFhcLgIChRSFwVUcLwBjQoR0dqkktiq4Coy7bblUix51NZLvcTLkpC0kNAWWImCq1UetSSgS3yiws'
    'BakQVfh4AkTEiy6/52/oDznM9zxsF4SMAEuByS0ATN0AKt8GfYBjthF7wBe6DMwiUWplhIWXjawu8tbLPQZuE/LOyx8J6FLgunLXxj4VsLWElZ'
    'qbZSb+VBKw9ZedjKaiuPWnncyloraSudVrqs9FnBxjob62102uiycd5Gv42cDewE7STtVNu5y856OxvsPGGnwc6rdl6z84adPXbesrPXzt/t7L'
    'fzrZ2sHfLw5uHLY2QekTxK84jlUZbHjDwq81iUR3UeX+RxJI+jeZh5ZPMYzgMHAQdBBwkHSQcLHKQd7HMw4GDQwQQnSSeznVQ6ucPJUifLnFQ7'
    'qXVS72SzkwYnTzp51olc2FzYXUx3MdPFQhcpF7e5WOLiARe/cPGmi7dcHHDR6WLAxbALubG4sbqxubnJzc1uHnKzys0mN0+4OebmSzdZN71uLr'
    'jBwxUepnqY4+EaD7d5WORhuYcVHh7wsNrDTg+7PHR5OOjhKw8nPJz1MOABL/Ji82L3MsXLFV5mepnlZYmX273c6WWpl+VeVnhZ5eWXXn7l5dde'
    'Ory85WWvl31e3vPyvpcvvBzxctzLl17OeDnnBR8WHzYfdh9jfVzmY7qPWT7m+LjGx0IfKR+3+ljsY4mPah/LfazwUe8j7eMXPn7p4ysfWR+/8b'
    'POzwY/G/1s8vOEn9/5edrPs36e89Po5xU/zX5a/PzJz5/9vOFnj58Dfjr9HPGT8VMQYESA2gD3B9gUoCHAgQCdAboCfBbgkiDlQcYEGRtkXJDx'
    'QSYHmRpkepDKIFVBGoO8H2R/kH8EORCkK8iFIANBLgYhn6p8luXzWj7N+eTyIYQjhDPE3BDzQqwLsT7E9hBtITpDdIX4NkQ2RMAgaFBqEDOYaz'
    'DP4E6Duwx+YvAzg7TB8waNBt8ZnDfoNxgyoAAVcH8hKwtZVUi6kDOFXCjEV4S/iBFFFBZRWkSsiClFXFHEX4vYWcQXRRwpIltErohAMcFiVhfz'
    'SDG/LmZdMS3FtBbTVsz5YghTGiYWZnyYZJiZYSrD/DDMnDArw9SHeShMOsyfwrSF+SBMV5jPwhwJEylhVAnLSqguYU0Ja0vYWEJDCc+X0FjCth'
    'LaSugsgZEsGElqJGtHkh7JuZFcHMmVEWZEuC7CgggbIjRE2BPhzQj7I3RFGIhAFEbxwigaR5EbBaV4YnhjXB4jGWNOjGti3BJjcYwlMZbFWBHj'
    'nhj3xqiJ8UCMn8X41xiPxVgbIx1jY4xNMRpivBhjR4y3Y5yKcSZGcRnhMiaVMbmMGWX8oIwbyriljH8r41dlbCojdAnGJTjL8Zbz13L+Vs7Ocn'
    'aV01kOFVRXsL6C/6ngVAXDFXApBaMpHE3xaMKjeXw06dFsHI3i2OPkxXHH8cYZE2dsnBviLIizMM6NcW6JsyjO4jhL4iyLc1ec38d5Nk5bnPY4'
    'e+N0xTkdJxuHMTAWxvHgOB4exx/G8cw4zo3nwnhGJ4gnGJMgkWBCgmSC+xLUJXggwdoEzyRoTNCUoDnB9gRtCXYl2J1gb4J9Cd5PsD9BZ4KuBN'
    '0JPk1wNEEmwdIJXPx/DyYkSSYZSHIxSWIiyYnsnsiXE/l2ItmJRCdROok5k7hpEo9NYu0kPppE1ySGJ8FkVk3m0ckcmUxmMsOTYQo7F8BCtrwM'
    'jYxopLCRrtcZv4XKLfRv+d6eD5voauJQEx838UkT/9VETxO9TSSaSTYzvZnKZlY3k27mvWYONNPTTKaZW7eybCtrtpLeyoGtdG6lZytHtjK89X'
    'vJprVQ2cLCFlItVLVwRwvvtPBZC30tqBVHK65WAq3kt1LUSqyVeCtjWrm8lWQrP22lvhWzlWwruVbaunm/mw+7udjNhBzJHLU5Vuaoz9GTY+wA'
    'lw2wY4B3Bpg1yOxBKgdJDdI5SNcgg4MwRHCIkiEqhkgOMXeI+UMsH+LuIVYM4RnGO4xvGP8wgWGCw9wzzL3DXBjm4jB8P9vyfd8pjUEz0Ew0C8'
    '1GC1EKLUVpNICQrJJDmiJNkzZLDdKLUqP0itQlDUlpi160qNGigxZlLLpoUalVMasSViWt+qFVV1uVsupRq9JWvWTVy1a9a9V+qw5bNdqmMTYt'
    'tOklmxptarGpzaZPbPrUpos2YdcYu5J2rbCrzq5H7XrMrt/atcmup+x62q4/2PWMXa/a9ZpdO+z6i11v2LXHrjftIk/THKp0aJFD1Q7d51Daod'
    '84tM6hdod2OLTHIZzKc8rplMspt1NTnZrm1FVOzXTqB07NdmqRU4udetmpJqfanMo4ddapc06dd2rAqYhLpS5Nd2m2S5UupV3a7VKHS10uHXLJ'
    '5pbdLYdbXrcK3BrhVrFbYbemunWlWzPcmu3WfLdSbv3IrWq3Gt3a59YJt0651ecWHk316CqPFnm0xKOfe7Taoyc9es6jFz3a6lGbR3g136u0V3'
    '/xap9XZ73KeTXGp6RP032q9mutX2m/Wvxq9WubX21+7fBr0K8xASUDqgqoPqCNAbUF9FFAmYD6AiKohUHdHNTDQa0N6p2g/hHUgaC6gjoZVDao'
    'XFDk64p8Tc3XvHyl8rUqX+l8ZfJ1LF/f5YuQQiEZIV0dUjqkdSGtD2lDSBtD+l1Im0N6KaSXQ2oJqS2kUyFlQ8qFhCGbIbshn6GAoXxDhqGxhi'
    '4zNNHQJENTDF1haLqhGYauMTTX0HxD1xtaaChl6CZDiw0tMXSnoRWG7jV0v6F6Qw8ZokB3FOjOAi0vULpA+wvUVaCe/8sjtHOEdo/QkRGiUNcU'
    'KlWoqkJVF+r+QqUL9Uah9hXqg0JRpJFFihZpfJGSRZpbJIo1s1iNxTpbrOFiOcJyheUOyxtWQVgjwioKqzisqWFNC+uqsGaENTesVFhVYTWG1R'
    'xWS1ifhtUT1j/DokTzSpQq0WslaivRhRIxUu6RIiJXRO6IpkV0ZUTXRpSK6P6I6iNqiOjJiJoj2hrRroiIyhGVMyp3VJ6opkU1PaoZUc2MalZU'
    's6OaF1UqqqqoqqO6N6ofR/WTqGqi2hxVQ1RPRvVUVM9F1RhVS1SZUbowSpQqv1ShUs0o1axSVZWqrVTtpdpXqt5SDZfq+XJRoboK1VfooQqlKz'
    'TnUjVcrrOXi6QWTRFzNPdacZ+uqlFljZbVqLpGNTVaWaO9NdpXow9q1FUjs0bZGp2vEbW6tlapWlXV6vZaLa/V3bVaXas1tWqoVeVK/XGlqNP1'
    'dbqxTuvrtLlOjXXK1OmfdcrWqbdO1Kt/nVivw5vEE3I9oex2nduu77br4nYNbtfwdtGm8nZNatfkdqXadUu7bmvXonataNd97apv18UdokO1Ha'
    'rv0JoOpTu0oUMNHXq+Qy906PUO0akJnUp2am6nUp16t1NjD+qygzpyUKcOikO69pD2HdInh5Q5pHOHxMda/LGqP9YjH+vtT/Sfn+j1w9pyWJ8d'
    '1ueHNaJbhd26sVupbm3o1sZuvdOtd7v1Qbc+6hafalOP/tijxh690qO2HnFUpUd16VGNOyoycmTkzCic0ciMLsmoPKNLMxqd0biMkhmtzGhzRg'
    '0ZcUyJY0oe06xjqjym645p4TGljqnhuLYf177jyh3X8HHx3+r6UrkvlTmhEyf09QmdPqFvTujbE8qe0PAJ8bX+/rXe/1rdX4uTuuGkUidVdVJL'
    'T6r6pB44rb+dlr7RrG+EKZspu6mYqTJT5aYqTF1qKm5qjKmxpiabmmLqSlNXmZpuaoapmaauNvUvpuaammdqvqnrTF1v6gZTC0ylTN1k6hZTt5'
    'q6zdRiU0tM/chUlanbTd1h6k5TS00tM1Vt6i5Td5taYeoeUz82VWvqp6Z+bupBU6tNPWJqjanHTa01lTa10dRvTb1g6hVTr5v6d1MtplpNdZjK'
    'muo1RVbjs0pm9XRWjVltz6o9q31ZvZ1VV1YHszqfFWe07Yy+OiNrr4K9mtmryl7N71WqVzf3qrpX9/aKs/r0vD4/r2/OK3teg+dFn1b16dE+9f'
    'Qp06fTfcr26Uyf6Je3X8F+zetXql9V/aru1/p+NfRrW7/a+rWjX1zQrTlV57Qyp/qc1uSUzmlDTg05vZXT3pzey+lATp/nlMnpZE7ZnC7kxICe'
    'GtDTA/pwQNkB5QbUvcWS2WKhyTJ9l6Vyl2XUbktst+XVA5a2A5ZjpyzZU5al5vcP/HrDmjKsbeVW5M/K/7919hZY'
    )

OLD_NUMBERS = _unpack(
    'eNpjZGBiYGZgYWBlYAOT7EAIIjnAEMRjh1I4ISeGCBc3mOIhoJEyyAuE5OjjwynDj1+jAEKJIIo7hBAmUOQjYQYRBlE4j5WBEYwhPBYgBNFi7E'
    'AhUQZxCUkgRwoICRvLQnSASuOR5adKpIG8Iy6BIsIEFASlQWki0ws/TVPVKKQFlIHD4e5TAAorFCw='
    )

NUMBERS = [
    2.0, 3.0, 1.0, 0.25, 0.5, 0.75, 0.0625, 0.125, 0.1875, 16.0, 10.0, 100.0, 1000.0, 0.0, 0.00625, 0.025, 0.0375,
    0.05, 0.1, 0.15, 0.2, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, -0.5, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 20.0, 30.0,
    40.0, 50.0, 60.0, 70.0, 80.0, 90.0, 10000.0, 17.0, 18.0, 19.0, 0.14285714285714285, 0.1111111111111111,
    0.3333333333333333, 0.6666666666666666, 0.4, 0.6, 0.8, 0.16666666666666666, 0.8333333333333334, 0.375, 0.625,
    0.875, 11.0, 12.0, 500.0, 5000.0, 50000.0, 100000.0, 13.0, 14.0, 15.0, 21.0, 22.0, 23.0, 24.0, 25.0, 26.0, 27.0,
    28.0, 29.0, 31.0, 32.0, 33.0, 34.0, 35.0, 36.0, 37.0, 38.0, 39.0, 41.0, 42.0, 43.0, 44.0, 45.0, 46.0, 47.0, 48.0,
    49.0, 1e+16, 100000000.0, 1000000.0, 200.0, 1000000000.0, 300.0, 400.0, 600.0, 700.0, 800.0, 900.0, 2000.0,
    3000.0, 4000.0, 6000.0, 7000.0, 8000.0, 9000.0, 20000.0, 30000.0, 40000.0, 60000.0, 70000.0, 80000.0, 90000.0,
    0.9166666666666666, 200000.0, 300000.0, 400000.0, 500000.0, 600000.0, 700000.0, 800000.0, 900000.0,
    0.08333333333333333, 0.4166666666666667, 0.5833333333333334, 0.003125, 0.0125, 0.015625, 0.03125, 0.046875,
    216000.0, 432000.0, 10000000000.0, 1000000000000.0, 10000000.0, 20000000.0,
]

NUMBER_CODES = _unpack(
    'eNoVlHeUVAWehe/3WqVeVVeylG60tOrBD0oQtXnqjGFmV8wBG7ERSd0NTaahCA0dyDkoKiIyTp7Z0IP5jM6G2dUZc46vnA0zuztjbuA9oAGRVs'
    'Fhz7n/3fude/+6T0lPS7+VnpGelX4nHXH1haujrr50dcxVn6vFCbUltCShpQm1J9SR0MGEehM6lFBntbqqtaxay6u1olorq7WqWuOTmpDUxKQm'
    'JTU5qcakmpJamNSipBYn1ZbUkqSWJtWeVEdSnUkNS+v8tIandUFaF6Z1UVp1aY1Iy0/r4rTm5DQ3p9ac5uU0P6dyTgtyWpjTopwW59SW05Kclu'
    'bUnlNHTp05deW0LKflOa3IaX9/HeivgydVo94aHarR4RodqdEXNTpaoy9rdKxGfTX64wAtLGpJUUuLai+qo6jOorqKWlPU2qLWFbW+qA1FbSxq'
    'U1Gbi9pS1NaibvM0xtPtnho8jfV0h6dxnu70NN7TBE8TPU3yNNlTo6cmT82epnia6qnF0zRP0z3N8DTT0yxPsz3N8TTXU6uneZ7meyp7WuBpoa'
    'dFnhZ7avO0xNNST+2eOjx1eurytMzTck8rPK30tMrTak9rPK31tM7TRk+bPG32tMXT1pO9pqmmFtM003TTDNNM0yzTbNMc01xTq2meab6pbFpg'
    'WmhaZFpsajMtMS01tZs6TJ2mLtMy03LTCtNK0yrTatMa01rTOtN60wbTRtMm02bTFtNW012mu03bTPeY7jXdZ9puut+0w/SAaafpQdMu0w9MD5'
    'l+aPqR6cemvaZ9ptAUmfabDpgOmnpNh0yHTUdMX5iOmr40HTP1mb4yfW36xnTcdML07cnNJXWU1FlSV0nLSlpe0oqSVpa0qqTVJa0paW1J60pa'
    'X9KGkjaWtKmkzSVtKWlrSXeVdHdJ20q6p6R7S7qvpO0l3V/SjpIeKOn4cPWrk1engXUaVCer0+A6DalTqU7n1WlonS6r0+V1uqJOO0bogRHaOU'
    'IPjlDRl+droK9BvszXYF9DfJV8nedrqK8bfd3k62Zft/ga5etWX/W+Rvsa4+t2Xw2+xvq6w9c4X3f6Gu9rgq+Jvib5muyr0VeTr2Zfa3yt9bXO'
    '13pfG3xt9LXJ12ZfW3xt9fVrX0/5etrXb3z9k69/9vUvvv7V1299/Zuvf/f1jK9nff3O1+99nXqJ1l+iYZfp1iulelXVq1+93HpZvRrrta1eO+'
    'u1q16P1ev39XquXn+uV0+9kqO1cLT2jNZpt+mUMbp+jOaMUesYzR+jkQ26pkHXNui6Bo1q0PMNeqFBLzbopQb9aZx6x6tvvJY16USTvm1SdbOS'
    'zUo1K9Os91p0okWjpimYpXPn67QF2tWmVe16sF1Rlzat0fANemKbnt6munuU2qGHd8rbpet3adQude7S0V36rFufd6unW3u6tbdb+7oVdivq1v'
    '5uHehW3W6N2C1/ty7erUt269Ldau1TW586+/RUn97vU6VPx/vUD2LgQhwSUA1JSEEaMpCF0yEHZ8CZ0B9qoBYGwFlwNuThHDgXClAEDwbCIDAY'
    'DEOgBOfBUBgG58NwuAAuhIugDkaADxfDVTASroZr4Fq4Dq6HG+BGuAluhltgFNwK9TAaboMxcDs0wFi4A8bBnTAeJsBEmASToRGaoBmmwFRogW'
    'kwHWbATJgFs2EOzIVWmAfzoQwLYCEsgsXQBktgKbRDB3TCXXA3fOjwkcPHDp84fOrwmcPnDj0Oexz2OuxzCB0ih/0OBxwOOvQ6HHI47HDE4QuH'
    'ow5fOhxz6HP4yuFrh2IVXhUDqxhUxcgqbq7i/SqCKipVfFDFH6oYH2NCjIkxJsWYHKMxRlOM5hhdMZbFWB5jRYyVMVbFWB3jVzF2x3g4xiMxHo'
    '3xWIzHYzwR48kYX8f4JsbxGCdifBujv0uNS63LAJezXM52ecblWZfnXJ53ecHlRZeXXF52ecXlVZfXXF53ecPlTZe3XN52ecflXZfApeLygcsf'
    'XP7D5T9d/svlv13+6PInl/9x+V+X/3P5s8tfXD50+cjlY5dPXD51+czlc5celz0ue132uYQukct+lwMuB116XQ65HHY54vKFy1GXL12OufS5fO'
    'Xytcs3LsddTrh863JVnJFxro5zTZxr41wX5/o4N8S5Mc7KOKvi/DTOz+L8PM6+OGGcKM7+OAfijE8wIcHEBJMSTE7QmKApQXOCzgRdCZYlWJ5g'
    'RYKVCVYlWJ3g4QSPJHg0wWMJHk/wRIInE3xVzdfVfFPN8WpOVPNtNVNSTE3RkmJaiukpZqSYmWJWitkp5qSYm6I1xbwU81OUUyxIsTDFohSLU7'
    'SlWJJiaYr2FB0pOlN0pViWYnmKFSlWpliV4pw056YppCmm8dIMTDMojaUZnGZImjFpbk/TkGZsmpfTvJLm1TSvpXk9zRtp3jzpZmjIMDbDHRnG'
    'Zbgzw/gMEzJMzDApw+QMjRmaMjRnmJJhaoaWDNMyTM8wI8OHWT7K8nGWT7J8muWzLJ9n6cmyJ8veLPuyhFmiLPuzHMhyMEtvlkNZDmc5kuWKGq'
    '6sYW8t+2oJa4lq2V/LgVoO1tJby6FaJuaZlGdynsY8TXma80zJMzVPS55peabnmZFnZp5ZeWbnmZNnbp7WPPPyPFfg+QIvFHixwEsFXi7wSoFX'
    'C7xW4PUCbxR4s8BbBd4u8E6Bdwu8V+D9AkGBSoEPCsj+/7wco8o4xTjVOM3oZ8QM14gbCaPaSBopI21kjKxxupEzzjDONPobNUatMcA4yzjbyB'
    'vnGOcaBaNoeMZAY5BhxmBjiFEyzjOGGsOM843hxgXGhcZFRp0xwvCNi41LjEuN7xjfNS4zLjeuMK40vmd83/gb42+Nq4yRxtXGNca1xnXG9cYN'
    'xo3GTcbNxi3GKONWo94YbdxmjDFuNxqMscYdxjjjTmO8McGYaEwyJhuNRpPRbEwxphotxjRjujHDmGnMMmYbc4y5Rqsxz5hvlE+yrUxupbGVpl'
    'aaW5nSytRW1pRZW2ZdmfVlNpTZWGZTmc1ltpTZWuauMneX2VbmnjL3lrmvzPYy95fZUeaBMjvLPFhmV5nnAp4PeCHgxYCXAl4OeCXg1YDXAl4P'
    'eCPgzYC3At4OeCfg3YD3At4PCAIqAX8J+DDgo4CPAz4J+DTgs4DPA3oC9gTsDdgXEAZEAfsDDgQcDOgNOBRwOGBKhakVWipMqzC9wowKMyvMqj'
    'C7wpwKcyu0VphXYX6FcoUFFRZWWFRhcYW2CksqLK3QXqGjQmeFV3t4rYfXe3ijhzd7eKuHt3t4p4d3e1gUsjikLWRJyNKQ9pCOkM6QrpBlIctD'
    'VoSsDFkVsjpkTcjakHUh60M2hGwM2RSyOWRLyNaQu0LuDtkWck/IvSH3hWwPuT9kR8gDITtDHgzZFfKDkIdCfhjyo5Afh/wk5KchPwv5ecgvQn'
    '4Z8nchfx/yDyH/GNId8quQ3SEPhzwS8mjI4yFPhDwZ8uuQp0KeDvlNCBFORFXEKRGnRpwW0S8iFuFGxCMSEdURyYhURDoiE5GNOD0iF3FGxJkR'
    '/SNqImojBkScFXF2RD7inIhzIwoRxQgvYmDEoAiLGBwxJKIUcV7E0IhhEedHDI+4IOKiiLqIERF+xMURl0RcGvGdiO9GXBZxecQVEVdGfC/i+x'
    'HqhV6cXqp6OaWXU3s5rZd+vcR6cXuJ95LopfpkRs50OR/J8XCGuc5619nmOj9xnb1x53jcGZBwtg9yHhrqnH2lM7/F2X7M+Ss656U+'
    )

NUMBER_INDICES = _unpack(
    'eNqVUwd30zAQlmU5aSWrIw0b4pXYQM2ygYSVxOy9905LW2jZm7LKKHv8ZU62a4c8k1fu2brTp9N3p5MOSVgmSi7fIyu9kUGZyjGS4OvrHxgsDB'
    'UBiFbIgoWLFi9Zumz5ClgsabphWrRcsZ2Vq1YPM3fN2nU8wTGPdIqs31Dw/OLGTZurtfyWrdtwSrF9h8Pqaudcbbi60wx4O75z1+5eCFOeL8az'
    'ltsYsyzC2w8n7HQ+d9o9e/ftP3Dw0OEjlaPHjp84mTqcOn3mrH3u/IWLly5fuXrN0ZBmYMOVkIW00vUWVSWNIdQaQaZOVeCSQEoYY0ukhwxqGt'
    'yw2OiNkosQsixVZ3qaDY8uQaKI6zrNuIHRsfH6xM1bk+rU7TuNu/fuP3AfPnrcfPL02XOZYM2pN5oaFZVtRMptUggNgZBGhVQcEDZWFwI+DiG+'
    'wuUucTDwDE9iRMsMvGBU3dCbhsUWmuFwgB9JL0gnVZeEg+mXr16/eTvz7n1V9j6Qj75SE7tFDIIdIIyIY6hDi7yY2iVxInt+nGmFEZwyZezJ4l'
    'FpOZlkLM/2ffrc/2Xg62AuV8gP9RRlQpTZObdYxV2StIswkJTOwPr2PdLwg+iGYZimBRLuiSqsiTb1/Jrn5+WqLBPPt504G+aOtH78zOoegLLg'
    'f7h2HC5EsPZ34vN9hsF08Ot3sgOeM0Zu8F8Mie/4xJRLqrytO7gBBcEV29YlSdTN+gN5eq1S'
    )
