"""Made by make_tables.py from Unicode 15.1.0; do not edit.

make_tables.py explains the layout.
"""
import base64
import zlib


def _unpack(text):
    return zlib.decompress(base64.b64decode(text))


UNIDATA_VERSION = '15.1.0'

FLAG_PAGES = _unpack(
    'eNpjYGRiZmFlY+fg5OLm4eXjFxAUEhYRFBUTl5CUkpaRlZNXUFRUUlRUVlRUVFFVU9fQ1NJW1BEUFNQVFNQTRAf6BoZGxoImgoKmgmZgAXMLQU'
    'FLKyDDGsy1ETQCkraCgnaCgvYQLQ5A7AjV7uQMIl0EXQXd4Ea6A7GHoKeXt4+vnyDxwD+AEAgMCg4JDQuPiIyKjokVjItPSExKTklNS8/IzMrO'
    'yc3LLygsKi4pLQOaVV5RCddVBTK8Gs0oQcEagtYJCtbWBQTUN+BwbyOIaGomaEyLYGsbnNOOKd/R2dXd09vXP0FRcSKIP2nylKkB0wICps+YGR'
    'Awa/acgLnz5i9QVFy4aLHikqUgBcuWQ12wYuUqHG5bDSbXYIivJS4q1glSDtajC2zYiFXdJnyGbBYU3AIPqNWCW6HxggG2ofG3B4yCUTAKRsEo'
    'GAWjYBSMglEwTMCOnaNhMApGLgAAIzTuRg=='
    )

FLAG_BLOCKS = _unpack(
    'eNrtHYmi4yZOs7ie5BEm3mX72m27nv7/V5b7Mqev+MVW3kxiGyMQkhAgBICCbxzAA37nX0hAp79+MaBu9Ung6b93tyTwtxUiSMI3pDGz9Hdejo'
    '+P7oZw93FDj8cjhV7fT+LWP/qZn/KNwke9pX7wP55H39uLW2+S9RqDfCR+3AhPQxj0P27qr1wmlazvb/M/inKyFL0qtPdsGZDMs6eGQcLz2TEY'
    'HOg8EGnV76ELHjLAa8C/65NyGg1dfwP4D2fDnvN41/WY0RDYR1LTAzC/KkgneSjD1zIRUm3XDq1tWeYmJOjCaDCPG5dJYfMH6sgEMEi1VU0org'
    'u5QmxiPMQ+8k/rS5IG/Rh1jn69C0AG3Mz5bVKAwf6MltD2F0jkhsn2gHRR7qo6wyCohBlyWx6eEBHkAdxLBcw0Rpb4y8DBQvz+0atPZSaD4M0B'
    'AKfaV6Sy6c2VYFGPYDlsLDUE/JdM36k097usl6luLQypZrmXhIjObBOKCaXU5MJ/U0om5Was51hNaJhkQ8FSSP6LSq/5VlRkNNL4AVgm7J9lDi'
    'ppDQK/zyWI203cdGLMjzmhNX71ShG//gMMAr9sLtFk/JejiIBMuFRQBiPLwBa/QlKF368/Frmw3wCBeEBYf21ygmooaKe/ix/79HfqlKA/IpL6'
    'DgGIpb/Go14G/Us+8YsmmpmznPimoi1M/WlKS4iGV7IrsPPXKsg/vc9LrvgeZBNgW39ZXjKlv0qhePCBOP+jRvwe/SV+UX+Dn1Ld+FP8hHi04R'
    'WoYb+ohjPyp+lPkGJ9quo3af/Hw9RconT5z2tcUiQEWGbVgicLJCVTkiZof54E+QLSqPbIf01/x9oxUL4oIml5UHyeozy4jyx+0RfKBIPuL7ya'
    'mk4nhx7FgWttDpGWeyBhd/Gnlneq6Oh2bKrXUGYcDrv5KjvQ9MaqsH7vXEn+apC8Tk3B+TXx7TttT4hHskJcRvgNAaqOYQcotQiXH2rz49e56Q'
    'V/jCQqw/5vGJqgpxo/X7ACgO5AXZFt4K/a9HV4YKV6LKIIl2Ejjb9qsHrkEZG/UHz7TUDLiVHgF+wBkeHWt1xqWHVIyXjq8/PTG43F8sfKek11'
    'D+yx07fEnif7F2FfZZ5XG17UGXSpgZc7ccEGt6IvilienvCBN54VY8Uwfc3Ic6Z2sPn/9luN3TWbXknk5fxAj2yxsiUp1X21MgAFDWtnIbS9Nq'
    '/98+lDS/dXmMxWRCDNYlTMdswiLzUMysx77M8RuJzKeoiQ38JrVcxB9wm+AdhN56AaYc4EiKqd4gRnAAX+SHtiUlv5NJ1cEbs0OqmU+WD+rqnE'
    'oqgiL113hOra12gZ04yC0MH4QDJnbfnkWgUy61A3aO7vReLQ2MdqpjMYYShzXKsSTlUpMC1z+c9l4Oe1ErqlSzf97YifpauTMzB56zuaDy1/hO'
    's/pfTQy0/qff2e/vVDQdU1yPx+dLeu69xrcSVyFaVR1wY/uxYYbXq57C3h/vvvdiWk66ySYj879pjDt0CnURrpU5x78i21ysLh4wnwIUA8f34Y'
    'kGLsMXdNDxbR57Z74AucwSJnkJ6NsMUqPtNEegX6xq++6yV88VB8GHyXi71cidy47lIper2cf0OPAP4XwB8BMIu0v7H/Ph+yKuiCI0LSfiilMe'
    'zt8ETtvXRx/kzCX0n4iCH7eA05nQJEfr0/MxVT7FaWHfwfeuuW0GtHHmXgLPPDqe7jVVXZT2HxGMF9OPZnFkC+c5s//lTqYAi0BC4NUKerb23f'
    'RQ+KNvj/Smozpj93k4E6/G/ZXU3qKwy6gXwms/rUIEd+SI3b2I2BZB0gFs8dc7c2suH8LGUVaZ5U2s7HRWYvvROK8zOR+fIqbkCN70ONNSJUqU'
    '4V2L+lstWnnLzQ8lZ+/mt86az4a7G/WzEvEp1sSWkZjLLVxlzbjTvxw2i+x9rsxrGyBONB+Hc8pGyeW3DHPXIY8zL2hYk3aiF8SfXGcby6nUuo'
    'Z3QyV/ME3SeXpItpziT049tx9AXj1aJXG37tel5sdzK2Gi/yXVDbAuPFA1ftLt19JLxjcxEPveQ0XOz2Epjvj9C8n0D7X3v3IuvNrj93zJ+gzR'
    'OHcG9Mxz8bDbnU3Lt5HcJ+Ol4MPsG6ODjRdEJ/4WW+SE/PtdneV4hIBocKjhTxmZK3VHsA+5jLCDyfT4bn+dRbP7H6l4z8ITYfiA0MZv+QpeCc'
    '1nDpT2dEn6ABWKfeYD/CZLux3XzLWZ2HY6nbr2C9pQoJvP0VUNpeKMvXvv3E7gkJ/K9h8OuvyouHqDyTtt3+FqnjRe3yDd835+KP+a8Mlvx0Tu'
    'QREXNBxB6QhSKYpLd2+/pNFJ3dGQaKww1Y0++E/12D62Pnbfp4dl3rfpOqWGE14oLFH6KR/YBfpFss9W+zqgIX7Nn+4zqD2KLHw7hWVltw8muk'
    'Jg3+7jt7S8UIcjptP3P1PzgBgXaCia32QpYuwU8B7ztgqd5PvLmEaHurXt/9/BnE+9P+8J07Qog8j+55U7vh2KMOUBd3Zuf5/STsI/8Xnxd3rH'
    'dYFt+WFuLbKrrMnVr4++9ys6cMODOe7pzNBF7gR345VWpxPPF7UODeQ/W/UZFRNHm0gDtN8TkHoo7b4tYkghNqtGeaZk3wwe2vFYxanG/HYv5e'
    'rL7o1Ir50cDPdiduoTKotsqmRxIMVk//tfe9rS2i4XitLjBC3TizRf8s0VeueEYDO/vX7Bu8vXfhXjzz/brxT+H9af7J2TgewvsJ9VEkwN0dv1'
    'b9AdpseBWTMz0cN9t0koZj/nlItiBq0aL2BZVtBr/t50rd56vG37ICuqSuTm/qyh9Exlo0tq42dkodk9Lf2GxZD/vfmvqZKKDpzqeWfijf3Zj2'
    'nrteklqoST3P8L/H0OmRTLCNcyb/72Z/zsQ/K3jfdP6iBTyC1lor00jC19xhDcTiWrjqqoHBMEYAq87aluKrO2oyLy/OBIFRMrXypnfhL5DXjG'
    '4oSSudGf49HkYg1eJO/HOxaOO2QBt+ahe/kDigwR3E3TP6LCG/lSH2vVBiOIjyxgrVYh/zVUQ3/vaM5U9nsVFPw4lWoO56pjjcAVIDv2R5oYBY'
    'hpFTA2hC8Cr9j45jmy7LvPVm7BAr0f6z49+L2M4y/ruKf0+D+POKamYWUc8nfvX1nyAWIJYR9IN4gHwyBxcNg9moqY7LyQXYCtRX65/nVV8wm6'
    'x8Jq5BDaMta3qJn0RPWojMxy3D74QS1ScNLG/v0iDHDfoeniTh2P+nWP/1Oh6M0R7lWzovFzm/IFZ9bzIjt6KpTpWQSp0H7Cc8Sj+CrfRP87qY'
    '0RAqcDHTjTSXf+gYVe0JRNzwUTjIj1Lc6rsXRm1F+nSqTcerjcdFvK//Rx1lqX88B2cvn3ax80L8haNSsySO+qCWM+iKFlSFyMfYVJw3Y08pIc'
    'n5gfrs1Uk+WIQYx+Sab9iqf5NugGb8RWjl8Md1qFM8IJrKM3G2bq/Q0ojOqtTHhjvw8Rf78MfnvgBhE7yDF9ClZb6QP+ZCe+oeAI5OB56O3ufj'
    't7r3IbofYUXV0+bPrqxLNL/+YdhcuYsqOv+RXeJILk5/MVg6Pk8sS+82IFu5G8STzUmVYNdDsHuY+7C0fow7B1cdU7pzf3Nwm+W9a9cy/r/gDC'
    'B0itYt7K+dmUiJnyZJ3l/evq6W2FsphXfS9iSzFpmdJY4P2hDaTstKprcTKoeK9l+Gsx/ns9qRLTkQE4ZyfxADM3Q2Y4mqszhmnNZRwSbLaYl3'
    'WgmMQ8G9pfh8awbLbr449Pgtc6ZP6R2Y8U4MD4hDHgHUWY92x4A6kyeCbl59wJwn6e9EKL9jj1+veWcDWp/gHXu+YmwXYnr/YQHju715c2efam'
    'HmsaGxrbN1b4k3gx4kc5QjbDyz7OzcSvuKT/fIvw346/kxU9csc4v0y47ALRfn0PPfll5mds6ffyYn9SLZqz3wovbjDResF6AT0W+I1P8s/AQJ'
    'Lxx4k4kcM6xo7SbX2PmsdeLUXwld+rBmwFoJSJ+v97LyoGMOYhfqByjsdA62R4PesOLMh8trL725p12LQ11kdr2kVJGZUM89b57vmz//s9d8Ya'
    'Z80xuzTo21+dvz5z+qDpNMn7y9zvNtZnobHALn8kOWv44r/yc+014ET3vnGf7Yzez1i4u3hRadIM3w/5JCTfNrk686eVzfoty3/8rw36zyQJZ6'
    'kMv/uPoPViB7Eib+gu985uka2K8jMbYmRPKM3ov0G7ffePH9aaTsosPVFBdFT+vnvb7//xn8WS9/3aNx8EWPZQrgWNrn6OvtZ/c3aG/sS+C+mE'
    'QVdhfcN4aD+H+dBsL6/wOKLRwS'
    )

FLAGS = [
    0, 16, 272, 256, 4352, 1294, 3873, 1792, 3905, 4096, 268, 5376, 264, 1793, 3969, 8001, 5889, 7488, 6465, 1280,
    1281, 1292, 1800, 5888, 5120, 3880, 3912, 2336, 2368, 4353, 1801, 257, 5377,
]

CASE_PAGES = _unpack(
    'eNrtz0cKgEAQRFFjmR1zuv9BVQx4gWEW/rcoumhoaM8PwijWK5HSZ87yolQl1Xc3jRxpuyN6C4eHM8bpKvNnsVj5Y5UzmwAAAAAA+K0dUQRmvg'
    '=='
    )

CASE_BLOCKS = _unpack(
    'eNrtmIdf00AUx39FEycu1Cpuq+K2TsRZFXfBCm5RcQBu3KNBhkqV4d4TVNx7/n1e7lKSpgm5tLS02u8ln7v37uXu3bu7XhMgShymsPo0UyLvs5'
    'Nl90G9WfdBfWdBtJfQRcnDKuy105Vl3br3kLOegpieTtro1bsPKfXtl9FfEAcgY6BzEDMbTC6A5pmZsmIIMSYyhsoxGDZ8BLv0nYw08J+ajRrN'
    '66fLYFws8mMEcey4rCxBHD9holo3afKUqdPgdmM6ZswkVu5ZmI052Zibkz1vPpCDBQuBRcrkLQY8WOIhpaWeZbm5y6lyhTq5K1chKVjNb8riR2'
    'PodDqxhmnXwuv1Ig/5+TBdyg7HOp/PF76g17eWCgoLN2zcRJrbvGWr2Xxu2160Y+cu4kAx8cHlcu3W4bAgzYI9Ojh2lCYy9tPeUHFfZK3Y2P8l'
    'XKgTXsoFUqQwoowLlDFjYD8/1DjRx3+gnTlIAQ5ROn58h48cLS8/dvzESUU+xQ81TtqFfZrcZ/TKs3F3I9bnRYSnjMw54HzM/fMrSApMApgEGN'
    'eb28OvJIklvX1FxQVCZWVVVXV1TQ1wUeGSgpVM+rosB0eSamsDuCIXqXyVEJC797N5laS6OgTlIlmury9mVdS+oaGxMcC9Sq6R+/oNVr7Zht2t'
    'MM1tHXd0QPkzmMIOd025Z4pxSyU2KbWJIN5/8PDRY7bZnjx99hz0VVHpvakpbr8mwVcP3XJr5gLNzDi18qI7P+w9n4gjjPbEDGn2RYheEF8y9S'
    'vDPlpev3nbgnfvP3zU13z6/KW1aZZZRC+2of3aVuW3dibm098R3/fiyHdOfnCSCP7KdongqxE/VbRlrUxy/FLRlrUyyf+B8yPPPiHPF9gnqeIT'
    '7ffI/90/K35b8seSZN5/fwGaR8Qe'
    )

CASES = [
    (0, 0, 0, 0), (32, 0, 0, 32), (0, -32, -32, 0), (0, 743, 743, 775), (0, 121, 121, 0), (1, 0, 0, 1),
    (0, -1, -1, 0), (0, -232, -232, 0), (-121, 0, 0, -121), (0, -300, -300, -268), (0, 195, 195, 0), (210, 0, 0, 210),
    (206, 0, 0, 206), (205, 0, 0, 205), (79, 0, 0, 79), (202, 0, 0, 202), (203, 0, 0, 203), (207, 0, 0, 207),
    (0, 97, 97, 0), (211, 0, 0, 211), (209, 0, 0, 209), (0, 163, 163, 0), (213, 0, 0, 213), (0, 130, 130, 0),
    (214, 0, 0, 214), (218, 0, 0, 218), (217, 0, 0, 217), (219, 0, 0, 219), (0, 56, 56, 0), (2, 0, 1, 2),
    (1, -1, 0, 1), (0, -2, -1, 0), (0, -79, -79, 0), (-97, 0, 0, -97), (-56, 0, 0, -56), (-130, 0, 0, -130),
    (10795, 0, 0, 10795), (-163, 0, 0, -163), (10792, 0, 0, 10792), (0, 10815, 10815, 0), (-195, 0, 0, -195),
    (69, 0, 0, 69), (71, 0, 0, 71), (0, 10783, 10783, 0), (0, 10780, 10780, 0), (0, 10782, 10782, 0),
    (0, -210, -210, 0), (0, -206, -206, 0), (0, -205, -205, 0), (0, -202, -202, 0), (0, -203, -203, 0),
    (0, 42319, 42319, 0), (0, 42315, 42315, 0), (0, -207, -207, 0), (0, 42280, 42280, 0), (0, 42308, 42308, 0),
    (0, -209, -209, 0), (0, -211, -211, 0), (0, 10743, 10743, 0), (0, 42305, 42305, 0), (0, 10749, 10749, 0),
    (0, -213, -213, 0), (0, -214, -214, 0), (0, 10727, 10727, 0), (0, -218, -218, 0), (0, 42307, 42307, 0),
    (0, 42282, 42282, 0), (0, -69, -69, 0), (0, -217, -217, 0), (0, -71, -71, 0), (0, -219, -219, 0),
    (0, 42261, 42261, 0), (0, 42258, 42258, 0), (0, 84, 84, 116), (116, 0, 0, 116), (38, 0, 0, 38), (37, 0, 0, 37),
    (64, 0, 0, 64), (63, 0, 0, 63), (0, -38, -38, 0), (0, -37, -37, 0), (0, -31, -31, 1), (0, -64, -64, 0),
    (0, -63, -63, 0), (8, 0, 0, 8), (0, -62, -62, -30), (0, -57, -57, -25), (0, -47, -47, -15), (0, -54, -54, -22),
    (0, -8, -8, 0), (0, -86, -86, -54), (0, -80, -80, -48), (0, 7, 7, 0), (0, -116, -116, 0), (-60, 0, 0, -60),
    (0, -96, -96, -64), (-7, 0, 0, -7), (80, 0, 0, 80), (0, -80, -80, 0), (15, 0, 0, 15), (0, -15, -15, 0),
    (48, 0, 0, 48), (0, -48, -48, 0), (7264, 0, 0, 7264), (0, 3008, 0, 0), (38864, 0, 0, 0), (8, 0, 0, 0),
    (0, -8, -8, -8), (0, -6254, -6254, -6222), (0, -6253, -6253, -6221), (0, -6244, -6244, -6212),
    (0, -6242, -6242, -6210), (0, -6243, -6243, -6211), (0, -6236, -6236, -6204), (0, -6181, -6181, -6180),
    (0, 35266, 35266, 35267), (-3008, 0, 0, -3008), (0, 35332, 35332, 0), (0, 3814, 3814, 0), (0, 35384, 35384, 0),
    (0, -59, -59, -58), (-7615, 0, 0, 0), (0, 8, 8, 0), (-8, 0, 0, -8), (0, 74, 74, 0), (0, 86, 86, 0),
    (0, 100, 100, 0), (0, 128, 128, 0), (0, 112, 112, 0), (0, 126, 126, 0), (0, 0, 8, 0), (-8, 0, 0, 0), (0, 0, 9, 0),
    (-74, 0, 0, -74), (-9, 0, 0, 0), (0, -7205, -7205, -7173), (-86, 0, 0, -86), (-100, 0, 0, -100),
    (-112, 0, 0, -112), (-128, 0, 0, -128), (-126, 0, 0, -126), (-7517, 0, 0, -7517), (-8383, 0, 0, -8383),
    (-8262, 0, 0, -8262), (28, 0, 0, 28), (0, -28, -28, 0), (16, 0, 0, 16), (0, -16, -16, 0), (26, 0, 0, 26),
    (0, -26, -26, 0), (-10743, 0, 0, -10743), (-3814, 0, 0, -3814), (-10727, 0, 0, -10727), (0, -10795, -10795, 0),
    (0, -10792, -10792, 0), (-10780, 0, 0, -10780), (-10749, 0, 0, -10749), (-10783, 0, 0, -10783),
    (-10782, 0, 0, -10782), (-10815, 0, 0, -10815), (0, -7264, -7264, 0), (-35332, 0, 0, -35332),
    (-42280, 0, 0, -42280), (0, 48, 48, 0), (-42308, 0, 0, -42308), (-42319, 0, 0, -42319), (-42315, 0, 0, -42315),
    (-42305, 0, 0, -42305), (-42258, 0, 0, -42258), (-42282, 0, 0, -42282), (-42261, 0, 0, -42261), (928, 0, 0, 928),
    (-48, 0, 0, -48), (-42307, 0, 0, -42307), (-35384, 0, 0, -35384), (0, -928, -928, 0), (0, -38864, -38864, -38864),
    (40, 0, 0, 40), (0, -40, -40, 0), (39, 0, 0, 39), (0, -39, -39, 0), (34, 0, 0, 34), (0, -34, -34, 0),
]

# (code, 0 lower 1 upper 2 title 3 fold, code points ...)

SPECIAL = [
    (223, 1, 83, 83), (223, 2, 83, 115), (223, 3, 115, 115), (304, 0, 105, 775), (304, 3, 105, 775),
    (329, 1, 700, 78), (329, 2, 700, 78), (329, 3, 700, 110), (496, 1, 74, 780), (496, 2, 74, 780),
    (496, 3, 106, 780), (912, 1, 921, 776, 769), (912, 2, 921, 776, 769), (912, 3, 953, 776, 769),
    (944, 1, 933, 776, 769), (944, 2, 933, 776, 769), (944, 3, 965, 776, 769), (1415, 1, 1333, 1362),
    (1415, 2, 1333, 1410), (1415, 3, 1381, 1410), (7830, 1, 72, 817), (7830, 2, 72, 817), (7830, 3, 104, 817),
    (7831, 1, 84, 776), (7831, 2, 84, 776), (7831, 3, 116, 776), (7832, 1, 87, 778), (7832, 2, 87, 778),
    (7832, 3, 119, 778), (7833, 1, 89, 778), (7833, 2, 89, 778), (7833, 3, 121, 778), (7834, 1, 65, 702),
    (7834, 2, 65, 702), (7834, 3, 97, 702), (7838, 3, 115, 115), (8016, 1, 933, 787), (8016, 2, 933, 787),
    (8016, 3, 965, 787), (8018, 1, 933, 787, 768), (8018, 2, 933, 787, 768), (8018, 3, 965, 787, 768),
    (8020, 1, 933, 787, 769), (8020, 2, 933, 787, 769), (8020, 3, 965, 787, 769), (8022, 1, 933, 787, 834),
    (8022, 2, 933, 787, 834), (8022, 3, 965, 787, 834), (8064, 1, 7944, 921), (8064, 3, 7936, 953),
    (8065, 1, 7945, 921), (8065, 3, 7937, 953), (8066, 1, 7946, 921), (8066, 3, 7938, 953), (8067, 1, 7947, 921),
    (8067, 3, 7939, 953), (8068, 1, 7948, 921), (8068, 3, 7940, 953), (8069, 1, 7949, 921), (8069, 3, 7941, 953),
    (8070, 1, 7950, 921), (8070, 3, 7942, 953), (8071, 1, 7951, 921), (8071, 3, 7943, 953), (8072, 1, 7944, 921),
    (8072, 3, 7936, 953), (8073, 1, 7945, 921), (8073, 3, 7937, 953), (8074, 1, 7946, 921), (8074, 3, 7938, 953),
    (8075, 1, 7947, 921), (8075, 3, 7939, 953), (8076, 1, 7948, 921), (8076, 3, 7940, 953), (8077, 1, 7949, 921),
    (8077, 3, 7941, 953), (8078, 1, 7950, 921), (8078, 3, 7942, 953), (8079, 1, 7951, 921), (8079, 3, 7943, 953),
    (8080, 1, 7976, 921), (8080, 3, 7968, 953), (8081, 1, 7977, 921), (8081, 3, 7969, 953), (8082, 1, 7978, 921),
    (8082, 3, 7970, 953), (8083, 1, 7979, 921), (8083, 3, 7971, 953), (8084, 1, 7980, 921), (8084, 3, 7972, 953),
    (8085, 1, 7981, 921), (8085, 3, 7973, 953), (8086, 1, 7982, 921), (8086, 3, 7974, 953), (8087, 1, 7983, 921),
    (8087, 3, 7975, 953), (8088, 1, 7976, 921), (8088, 3, 7968, 953), (8089, 1, 7977, 921), (8089, 3, 7969, 953),
    (8090, 1, 7978, 921), (8090, 3, 7970, 953), (8091, 1, 7979, 921), (8091, 3, 7971, 953), (8092, 1, 7980, 921),
    (8092, 3, 7972, 953), (8093, 1, 7981, 921), (8093, 3, 7973, 953), (8094, 1, 7982, 921), (8094, 3, 7974, 953),
    (8095, 1, 7983, 921), (8095, 3, 7975, 953), (8096, 1, 8040, 921), (8096, 3, 8032, 953), (8097, 1, 8041, 921),
    (8097, 3, 8033, 953), (8098, 1, 8042, 921), (8098, 3, 8034, 953), (8099, 1, 8043, 921), (8099, 3, 8035, 953),
    (8100, 1, 8044, 921), (8100, 3, 8036, 953), (8101, 1, 8045, 921), (8101, 3, 8037, 953), (8102, 1, 8046, 921),
    (8102, 3, 8038, 953), (8103, 1, 8047, 921), (8103, 3, 8039, 953), (8104, 1, 8040, 921), (8104, 3, 8032, 953),
    (8105, 1, 8041, 921), (8105, 3, 8033, 953), (8106, 1, 8042, 921), (8106, 3, 8034, 953), (8107, 1, 8043, 921),
    (8107, 3, 8035, 953), (8108, 1, 8044, 921), (8108, 3, 8036, 953), (8109, 1, 8045, 921), (8109, 3, 8037, 953),
    (8110, 1, 8046, 921), (8110, 3, 8038, 953), (8111, 1, 8047, 921), (8111, 3, 8039, 953), (8114, 1, 8122, 921),
    (8114, 2, 8122, 837), (8114, 3, 8048, 953), (8115, 1, 913, 921), (8115, 3, 945, 953), (8116, 1, 902, 921),
    (8116, 2, 902, 837), (8116, 3, 940, 953), (8118, 1, 913, 834), (8118, 2, 913, 834), (8118, 3, 945, 834),
    (8119, 1, 913, 834, 921), (8119, 2, 913, 834, 837), (8119, 3, 945, 834, 953), (8124, 1, 913, 921),
    (8124, 3, 945, 953), (8130, 1, 8138, 921), (8130, 2, 8138, 837), (8130, 3, 8052, 953), (8131, 1, 919, 921),
    (8131, 3, 951, 953), (8132, 1, 905, 921), (8132, 2, 905, 837), (8132, 3, 942, 953), (8134, 1, 919, 834),
    (8134, 2, 919, 834), (8134, 3, 951, 834), (8135, 1, 919, 834, 921), (8135, 2, 919, 834, 837),
    (8135, 3, 951, 834, 953), (8140, 1, 919, 921), (8140, 3, 951, 953), (8146, 1, 921, 776, 768),
    (8146, 2, 921, 776, 768), (8146, 3, 953, 776, 768), (8147, 1, 921, 776, 769), (8147, 2, 921, 776, 769),
    (8147, 3, 953, 776, 769), (8150, 1, 921, 834), (8150, 2, 921, 834), (8150, 3, 953, 834), (8151, 1, 921, 776, 834),
    (8151, 2, 921, 776, 834), (8151, 3, 953, 776, 834), (8162, 1, 933, 776, 768), (8162, 2, 933, 776, 768),
    (8162, 3, 965, 776, 768), (8163, 1, 933, 776, 769), (8163, 2, 933, 776, 769), (8163, 3, 965, 776, 769),
    (8164, 1, 929, 787), (8164, 2, 929, 787), (8164, 3, 961, 787), (8166, 1, 933, 834), (8166, 2, 933, 834),
    (8166, 3, 965, 834), (8167, 1, 933, 776, 834), (8167, 2, 933, 776, 834), (8167, 3, 965, 776, 834),
    (8178, 1, 8186, 921), (8178, 2, 8186, 837), (8178, 3, 8060, 953), (8179, 1, 937, 921), (8179, 3, 969, 953),
    (8180, 1, 911, 921), (8180, 2, 911, 837), (8180, 3, 974, 953), (8182, 1, 937, 834), (8182, 2, 937, 834),
    (8182, 3, 969, 834), (8183, 1, 937, 834, 921), (8183, 2, 937, 834, 837), (8183, 3, 969, 834, 953),
    (8188, 1, 937, 921), (8188, 3, 969, 953), (64256, 1, 70, 70), (64256, 2, 70, 102), (64256, 3, 102, 102),
    (64257, 1, 70, 73), (64257, 2, 70, 105), (64257, 3, 102, 105), (64258, 1, 70, 76), (64258, 2, 70, 108),
    (64258, 3, 102, 108), (64259, 1, 70, 70, 73), (64259, 2, 70, 102, 105), (64259, 3, 102, 102, 105),
    (64260, 1, 70, 70, 76), (64260, 2, 70, 102, 108), (64260, 3, 102, 102, 108), (64261, 1, 83, 84),
    (64261, 2, 83, 116), (64261, 3, 115, 116), (64262, 1, 83, 84), (64262, 2, 83, 116), (64262, 3, 115, 116),
    (64275, 1, 1348, 1350), (64275, 2, 1348, 1398), (64275, 3, 1396, 1398), (64276, 1, 1348, 1333),
    (64276, 2, 1348, 1381), (64276, 3, 1396, 1381), (64277, 1, 1348, 1339), (64277, 2, 1348, 1387),
    (64277, 3, 1396, 1387), (64278, 1, 1358, 1350), (64278, 2, 1358, 1398), (64278, 3, 1406, 1398),
    (64279, 1, 1348, 1341), (64279, 2, 1348, 1389), (64279, 3, 1396, 1389),
]

# the zeros of the sets of decimal digits

DECIMAL_ZEROS = [
    48, 1632, 1776, 1984, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872, 4160, 4240,
    6112, 6160, 6470, 6608, 6784, 6800, 6992, 7088, 7232, 7248, 42528, 43216, 43264, 43472, 43504, 43600, 44016,
    65296, 66720, 68912, 69734, 69872, 69942, 70096, 70384, 70736, 70864, 71248, 71360, 71472, 71904, 72016, 72784,
    73040, 73120, 73552, 92768, 92864, 93008, 120782, 120792, 120802, 120812, 120822, 123200, 123632, 124144, 125264,
    130032,
]
