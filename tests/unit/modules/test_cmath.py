# -*- coding: utf-8 -*-
r"""The cmath and _statistics modules.  memphis/modules/cmath, memphis/modules/_statistics.py."""
from expectations import check, OneSession


PRELUDE = r"""
import cmath
from _statistics import _normal_dist_inv_cdf as S
from math import inf, nan
nanj = complex(0, nan); infj = complex(0, inf)
"""


def test_lines(space):
    check(OneSession(space, PRELUDE), r"""
    cmath.acos(0)                                                 # (1.5707963267948966-0j)
    cmath.acos(1)                                                 # -0j
    cmath.acos(-1)                                                # (3.141592653589793-0j)
    cmath.acos(1j)                                                # (1.5707963267948966-0.881373587019543j)
    cmath.acos((-0-1j))                                           # (1.5707963267948966+0.881373587019543j)
    cmath.acos((0.5+0.5j))                                        # (1.1185178796437059-0.5306375309525178j)
    cmath.acos((2-3j))                                            # (1.0001435424737972+1.9833870299165355j)
    cmath.acos(-0.0)                                              # (1.5707963267948966-0j)
    cmath.acos(-0j)                                               # (1.5707963267948966+0j)
    cmath.acos((-0-0j))                                           # (1.5707963267948966-0j)
    cmath.acos(inf)                                               # -infj
    cmath.acos(-inf)                                              # (3.141592653589793-infj)
    cmath.acos(nan)                                               # (nan+nanj)
    cmath.acos((1+infj))                                          # (1.5707963267948966-infj)
    cmath.acos((1-infj))                                          # (1.5707963267948966+infj)
    cmath.acos((inf+infj))                                        # (0.7853981633974483-infj)
    cmath.acos((-inf+infj))                                       # (2.356194490192345-infj)
    cmath.acos((nan+infj))                                        # (nan-infj)
    cmath.acos((inf+nanj))                                        # (nan+infj)
    cmath.acos((nan+0j))                                          # (nan+nanj)
    cmath.acos((1+nanj))                                          # (nan+nanj)
    cmath.acos((nan+nanj))                                        # (nan+nanj)
    cmath.acos((1e+308+1e+308j))                                  # (0.7853981633974483-710.235929413006j)
    cmath.acos(1000)                                              # -7.600902209541989j
    cmath.acos(1e-320)                                            # (1.5707963267948966-0j)
    cmath.acos((-1e+300+1e-300j))                                 # (3.141592653589793-691.4686750787736j)
    cmath.acos(710.0)                                             # -7.258411654661591j
    cmath.acos((800+2j))                                          # (0.0024999967447890724-7.377761642600202j)
    cmath.acos('1')                                               # TypeError: must be real number, not str
    cmath.acos(None)                                              # TypeError: must be real number, not NoneType
    cmath.acos(True)                                              # -0j
    cmath.acos(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.acos((1+1e-20j))                                        # (9.999999999999999e-11-1e-10j)
    cmath.acos(-1.5)                                              # (3.141592653589793-0.9624236501192069j)
    cmath.acos(1.5)                                               # -0.9624236501192069j
    cmath.acosh(0)                                                # 1.5707963267948966j
    cmath.acosh(1)                                                # 0j
    cmath.acosh(-1)                                               # 3.141592653589793j
    cmath.acosh(1j)                                               # (0.881373587019543+1.5707963267948966j)
    cmath.acosh((-0-1j))                                          # (0.881373587019543-1.5707963267948966j)
    cmath.acosh((0.5+0.5j))                                       # (0.5306375309525178+1.1185178796437059j)
    cmath.acosh((2-3j))                                           # (1.9833870299165355-1.0001435424737972j)
    cmath.acosh(-0.0)                                             # 1.5707963267948966j
    cmath.acosh(-0j)                                              # -1.5707963267948966j
    cmath.acosh((-0-0j))                                          # 1.5707963267948966j
    cmath.acosh(inf)                                              # (inf+0j)
    cmath.acosh(-inf)                                             # (inf+3.141592653589793j)
    cmath.acosh(nan)                                              # (nan+nanj)
    cmath.acosh((1+infj))                                         # (inf+1.5707963267948966j)
    cmath.acosh((1-infj))                                         # (inf-1.5707963267948966j)
    cmath.acosh((inf+infj))                                       # (inf+0.7853981633974483j)
    cmath.acosh((-inf+infj))                                      # (inf+2.356194490192345j)
    cmath.acosh((nan+infj))                                       # (inf+nanj)
    cmath.acosh((inf+nanj))                                       # (inf+nanj)
    cmath.acosh((nan+0j))                                         # (nan+nanj)
    cmath.acosh((1+nanj))                                         # (nan+nanj)
    cmath.acosh((nan+nanj))                                       # (nan+nanj)
    cmath.acosh((1e+308+1e+308j))                                 # (710.235929413006+0.7853981633974483j)
    cmath.acosh(1000)                                             # (7.600902209541989+0j)
    cmath.acosh(1e-320)                                           # 1.5707963267948966j
    cmath.acosh((-1e+300+1e-300j))                                # (691.4686750787736+3.141592653589793j)
    cmath.acosh(710.0)                                            # (7.258411654661591+0j)
    cmath.acosh((800+2j))                                         # (7.377761642600202+0.0024999967447890724j)
    cmath.acosh('1')                                              # TypeError: must be real number, not str
    cmath.acosh(None)                                             # TypeError: must be real number, not NoneType
    cmath.acosh(True)                                             # 0j
    cmath.acosh(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.acosh((1+1e-20j))                                       # (1e-10+9.999999999999999e-11j)
    cmath.acosh(-1.5)                                             # (0.9624236501192069+3.141592653589793j)
    cmath.acosh(1.5)                                              # (0.9624236501192069+0j)
    cmath.asin(0)                                                 # 0j
    cmath.asin(1)                                                 # (1.5707963267948966+0j)
    cmath.asin(-1)                                                # (-1.5707963267948966+0j)
    cmath.asin(1j)                                                # 0.881373587019543j
    cmath.asin((-0-1j))                                           # -0.881373587019543j
    cmath.asin((0.5+0.5j))                                        # (0.45227844715119064+0.5306375309525178j)
    cmath.asin((2-3j))                                            # (0.5706527843210994-1.9833870299165355j)
    cmath.asin(-0.0)                                              # (-0+0j)
    cmath.asin(-0j)                                               # (-0-0j)
    cmath.asin((-0-0j))                                           # 0j
    cmath.asin(inf)                                               # (1.5707963267948966+infj)
    cmath.asin(-inf)                                              # (-1.5707963267948966+infj)
    cmath.asin(nan)                                               # (nan+nanj)
    cmath.asin((1+infj))                                          # infj
    cmath.asin((1-infj))                                          # -infj
    cmath.asin((inf+infj))                                        # (0.7853981633974483+infj)
    cmath.asin((-inf+infj))                                       # (-0.7853981633974483+infj)
    cmath.asin((nan+infj))                                        # (nan+infj)
    cmath.asin((inf+nanj))                                        # (nan-infj)
    cmath.asin((nan+0j))                                          # (nan+nanj)
    cmath.asin((1+nanj))                                          # (nan+nanj)
    cmath.asin((nan+nanj))                                        # (nan+nanj)
    cmath.asin((1e+308+1e+308j))                                  # (0.7853981633974483+710.235929413006j)
    cmath.asin(1000)                                              # (1.5707963267948966+7.600902209541989j)
    cmath.asin(1e-320)                                            # (1e-320+0j)
    cmath.asin((-1e+300+1e-300j))                                 # (-1.5707963267948966+691.4686750787736j)
    cmath.asin(710.0)                                             # (1.5707963267948966+7.258411654661591j)
    cmath.asin((800+2j))                                          # (1.5682963300501076+7.377761642600202j)
    cmath.asin('1')                                               # TypeError: must be real number, not str
    cmath.asin(None)                                              # TypeError: must be real number, not NoneType
    cmath.asin(True)                                              # (1.5707963267948966+0j)
    cmath.asin(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.asin((1+1e-20j))                                        # (1.5707963266948965+1e-10j)
    cmath.asin(-1.5)                                              # (-1.5707963267948966+0.9624236501192069j)
    cmath.asin(1.5)                                               # (1.5707963267948966+0.9624236501192069j)
    cmath.asinh(0)                                                # 0j
    cmath.asinh(1)                                                # (0.881373587019543+0j)
    cmath.asinh(-1)                                               # (-0.881373587019543+0j)
    cmath.asinh(1j)                                               # 1.5707963267948966j
    cmath.asinh((-0-1j))                                          # -1.5707963267948966j
    cmath.asinh((0.5+0.5j))                                       # (0.5306375309525178+0.45227844715119064j)
    cmath.asinh((2-3j))                                           # (1.9686379257930964-0.9646585044076028j)
    cmath.asinh(-0.0)                                             # (-0+0j)
    cmath.asinh(-0j)                                              # (-0-0j)
    cmath.asinh((-0-0j))                                          # 0j
    cmath.asinh(inf)                                              # (inf+0j)
    cmath.asinh(-inf)                                             # (-inf+0j)
    cmath.asinh(nan)                                              # (nan+0j)
    cmath.asinh((1+infj))                                         # (inf+1.5707963267948966j)
    cmath.asinh((1-infj))                                         # (inf-1.5707963267948966j)
    cmath.asinh((inf+infj))                                       # (inf+0.7853981633974483j)
    cmath.asinh((-inf+infj))                                      # (-inf+0.7853981633974483j)
    cmath.asinh((nan+infj))                                       # (inf+nanj)
    cmath.asinh((inf+nanj))                                       # (inf+nanj)
    cmath.asinh((nan+0j))                                         # (nan+0j)
    cmath.asinh((1+nanj))                                         # (nan+nanj)
    cmath.asinh((nan+nanj))                                       # (nan+nanj)
    cmath.asinh((1e+308+1e+308j))                                 # (710.235929413006+0.7853981633974483j)
    cmath.asinh(1000)                                             # (7.600902709541988+0j)
    cmath.asinh(1e-320)                                           # (1e-320+0j)
    cmath.asinh((-1e+300+1e-300j))                                # (-691.4686750787736+0j)
    cmath.asinh(710.0)                                            # (7.258412646528284+0j)
    cmath.asinh((800+2j))                                         # (7.377762423835554+0.0024999928385879004j)
    cmath.asinh('1')                                              # TypeError: must be real number, not str
    cmath.asinh(None)                                             # TypeError: must be real number, not NoneType
    cmath.asinh(True)                                             # (0.881373587019543+0j)
    cmath.asinh(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.asinh((1+1e-20j))                                       # (0.881373587019543+7.071067811865475e-21j)
    cmath.asinh(-1.5)                                             # (-1.1947632172871094+0j)
    cmath.asinh(1.5)                                              # (1.1947632172871094+0j)
    cmath.atan(0)                                                 # 0j
    cmath.atan(1)                                                 # (0.7853981633974483+0j)
    cmath.atan(-1)                                                # (-0.7853981633974483+0j)
    cmath.atan(1j)                                                # ValueError: math domain error
    cmath.atan((-0-1j))                                           # ValueError: math domain error
    cmath.atan((0.5+0.5j))                                        # (0.5535743588970452+0.40235947810852507j)
    cmath.atan((2-3j))                                            # (1.4099210495965755-0.22907268296853878j)
    cmath.atan(-0.0)                                              # (-0+0j)
    cmath.atan(-0j)                                               # (-0-0j)
    cmath.atan((-0-0j))                                           # 0j
    cmath.atan(inf)                                               # (1.5707963267948966+0j)
    cmath.atan(-inf)                                              # (-1.5707963267948966+0j)
    cmath.atan(nan)                                               # (nan+0j)
    cmath.atan((1+infj))                                          # (1.5707963267948966+0j)
    cmath.atan((1-infj))                                          # (1.5707963267948966-0j)
    cmath.atan((inf+infj))                                        # (1.5707963267948966+0j)
    cmath.atan((-inf+infj))                                       # (-1.5707963267948966+0j)
    cmath.atan((nan+infj))                                        # (nan+0j)
    cmath.atan((inf+nanj))                                        # (1.5707963267948966-0j)
    cmath.atan((nan+0j))                                          # (nan+0j)
    cmath.atan((1+nanj))                                          # (nan+nanj)
    cmath.atan((nan+nanj))                                        # (nan+nanj)
    cmath.atan((1e+308+1e+308j))                                  # (1.5707963267948966+5e-309j)
    cmath.atan(1000)                                              # (1.5697963271282298+0j)
    cmath.atan(1e-320)                                            # (1e-320+0j)
    cmath.atan((-1e+300+1e-300j))                                 # (-1.5707963267948966+0j)
    cmath.atan(710.0)                                             # (1.5693878770220004+0j)
    cmath.atan((800+2j))                                          # (1.5695463352583645+3.1249755861689224e-06j)
    cmath.atan('1')                                               # TypeError: must be real number, not str
    cmath.atan(None)                                              # TypeError: must be real number, not NoneType
    cmath.atan(True)                                              # (0.7853981633974483+0j)
    cmath.atan(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.atan((1+1e-20j))                                        # (0.7853981633974483+5e-21j)
    cmath.atan(-1.5)                                              # (-0.982793723247329+0j)
    cmath.atan(1.5)                                               # (0.982793723247329+0j)
    cmath.atanh(0)                                                # 0j
    cmath.atanh(1)                                                # ValueError: math domain error
    cmath.atanh(-1)                                               # ValueError: math domain error
    cmath.atanh(1j)                                               # 0.7853981633974483j
    cmath.atanh((-0-1j))                                          # -0.7853981633974483j
    cmath.atanh((0.5+0.5j))                                       # (0.40235947810852507+0.5535743588970452j)
    cmath.atanh((2-3j))                                           # (0.14694666622552977-1.3389725222944935j)
    cmath.atanh(-0.0)                                             # (-0+0j)
    cmath.atanh(-0j)                                              # (-0-0j)
    cmath.atanh((-0-0j))                                          # 0j
    cmath.atanh(inf)                                              # 1.5707963267948966j
    cmath.atanh(-inf)                                             # (-0+1.5707963267948966j)
    cmath.atanh(nan)                                              # (nan+nanj)
    cmath.atanh((1+infj))                                         # 1.5707963267948966j
    cmath.atanh((1-infj))                                         # -1.5707963267948966j
    cmath.atanh((inf+infj))                                       # 1.5707963267948966j
    cmath.atanh((-inf+infj))                                      # (-0+1.5707963267948966j)
    cmath.atanh((nan+infj))                                       # 1.5707963267948966j
    cmath.atanh((inf+nanj))                                       # nanj
    cmath.atanh((nan+0j))                                         # (nan+nanj)
    cmath.atanh((1+nanj))                                         # (nan+nanj)
    cmath.atanh((nan+nanj))                                       # (nan+nanj)
    cmath.atanh((1e+308+1e+308j))                                 # (5e-309+1.5707963267948966j)
    cmath.atanh(1000)                                             # (0.0010000003333335333+1.5707963267948966j)
    cmath.atanh(1e-320)                                           # (1e-320+0j)
    cmath.atanh((-1e+300+1e-300j))                                # (-1e-300+1.5707963267948966j)
    cmath.atanh(710.0)                                            # (0.001408451635556689+1.5707963267948966j)
    cmath.atanh((800+2j))                                         # (0.0012499928385666912+1.570793201809545j)
    cmath.atanh('1')                                              # TypeError: must be real number, not str
    cmath.atanh(None)                                             # TypeError: must be real number, not NoneType
    cmath.atanh(True)                                             # ValueError: math domain error
    cmath.atanh(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.atanh((1+1e-20j))                                       # (23.37242452022043+0.7853981633974483j)
    cmath.atanh(-1.5)                                             # (-0.8047189562170501+1.5707963267948966j)
    cmath.atanh(1.5)                                              # (0.8047189562170501+1.5707963267948966j)
    cmath.cos(0)                                                  # (1-0j)
    cmath.cos(1)                                                  # (0.5403023058681398-0j)
    cmath.cos(-1)                                                 # (0.5403023058681398+0j)
    cmath.cos(1j)                                                 # (1.5430806348152437-0j)
    cmath.cos((-0-1j))                                            # (1.5430806348152437+0j)
    cmath.cos((0.5+0.5j))                                         # (0.9895848833999199-0.24982639750046154j)
    cmath.cos((2-3j))                                             # (-4.189625690968807+9.109227893755337j)
    cmath.cos(-0.0)                                               # (1+0j)
    cmath.cos(-0j)                                                # (1-0j)
    cmath.cos((-0-0j))                                            # (1-0j)
    cmath.cos(inf)                                                # ValueError: math domain error
    cmath.cos(-inf)                                               # ValueError: math domain error
    cmath.cos(nan)                                                # (nan+0j)
    cmath.cos((1+infj))                                           # (inf-infj)
    cmath.cos((1-infj))                                           # (inf+infj)
    cmath.cos((inf+infj))                                         # ValueError: math domain error
    cmath.cos((-inf+infj))                                        # ValueError: math domain error
    cmath.cos((nan+infj))                                         # (inf+nanj)
    cmath.cos((inf+nanj))                                         # (nan+nanj)
    cmath.cos((nan+0j))                                           # (nan+0j)
    cmath.cos((1+nanj))                                           # (nan+nanj)
    cmath.cos((nan+nanj))                                         # (nan+nanj)
    cmath.cos((1e+308+1e+308j))                                   # OverflowError: math range error
    cmath.cos(1000)                                               # (0.5623790762907029-0j)
    cmath.cos(1e-320)                                             # (1-0j)
    cmath.cos((-1e+300+1e-300j))                                  # (-0.5753861119575491-8.178819121159086e-301j)
    cmath.cos(710.0)                                              # (0.999999998182636-0j)
    cmath.cos((800+2j))                                           # (-1.6859433992828727-3.242303122862705j)
    cmath.cos('1')                                                # TypeError: must be real number, not str
    cmath.cos(None)                                               # TypeError: must be real number, not NoneType
    cmath.cos(True)                                               # (0.5403023058681398-0j)
    cmath.cos(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.cos((1+1e-20j))                                         # (0.5403023058681398-8.414709848078965e-21j)
    cmath.cos(-1.5)                                               # (0.0707372016677029+0j)
    cmath.cos(1.5)                                                # (0.0707372016677029-0j)
    cmath.cosh(0)                                                 # (1+0j)
    cmath.cosh(1)                                                 # (1.5430806348152437+0j)
    cmath.cosh(-1)                                                # (1.5430806348152437-0j)
    cmath.cosh(1j)                                                # (0.5403023058681398+0j)
    cmath.cosh((-0-1j))                                           # (0.5403023058681398-0j)
    cmath.cosh((0.5+0.5j))                                        # (0.9895848833999199+0.24982639750046154j)
    cmath.cosh((2-3j))                                            # (-3.7245455049153224-0.5118225699873846j)
    cmath.cosh(-0.0)                                              # (1-0j)
    cmath.cosh(-0j)                                               # (1+0j)
    cmath.cosh((-0-0j))                                           # (1+0j)
    cmath.cosh(inf)                                               # (inf+0j)
    cmath.cosh(-inf)                                              # (inf-0j)
    cmath.cosh(nan)                                               # (nan+0j)
    cmath.cosh((1+infj))                                          # ValueError: math domain error
    cmath.cosh((1-infj))                                          # ValueError: math domain error
    cmath.cosh((inf+infj))                                        # ValueError: math domain error
    cmath.cosh((-inf+infj))                                       # ValueError: math domain error
    cmath.cosh((nan+infj))                                        # (nan+nanj)
    cmath.cosh((inf+nanj))                                        # (inf+nanj)
    cmath.cosh((nan+0j))                                          # (nan+0j)
    cmath.cosh((1+nanj))                                          # (nan+nanj)
    cmath.cosh((nan+nanj))                                        # (nan+nanj)
    cmath.cosh((1e+308+1e+308j))                                  # OverflowError: math range error
    cmath.cosh(1000)                                              # OverflowError: math range error
    cmath.cosh(1e-320)                                            # (1+0j)
    cmath.cosh((-1e+300+1e-300j))                                 # OverflowError: math range error
    cmath.cosh(710.0)                                             # (1.1169973830808555e+308+0j)
    cmath.cosh((800+2j))                                          # OverflowError: math range error
    cmath.cosh('1')                                               # TypeError: must be real number, not str
    cmath.cosh(None)                                              # TypeError: must be real number, not NoneType
    cmath.cosh(True)                                              # (1.5430806348152437+0j)
    cmath.cosh(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.cosh((1+1e-20j))                                        # (1.5430806348152437+1.1752011936438013e-20j)
    cmath.cosh(-1.5)                                              # (2.352409615243247-0j)
    cmath.cosh(1.5)                                               # (2.352409615243247+0j)
    cmath.exp(0)                                                  # (1+0j)
    cmath.exp(1)                                                  # (2.718281828459045+0j)
    cmath.exp(-1)                                                 # (0.36787944117144233+0j)
    cmath.exp(1j)                                                 # (0.5403023058681398+0.8414709848078965j)
    cmath.exp((-0-1j))                                            # (0.5403023058681398-0.8414709848078965j)
    cmath.exp((0.5+0.5j))                                         # (1.4468890365841693+0.7904390832136149j)
    cmath.exp((2-3j))                                             # (-7.315110094901103-1.0427436562359045j)
    cmath.exp(-0.0)                                               # (1+0j)
    cmath.exp(-0j)                                                # (1-0j)
    cmath.exp((-0-0j))                                            # (1+0j)
    cmath.exp(inf)                                                # (inf+0j)
    cmath.exp(-inf)                                               # 0j
    cmath.exp(nan)                                                # (nan+0j)
    cmath.exp((1+infj))                                           # ValueError: math domain error
    cmath.exp((1-infj))                                           # ValueError: math domain error
    cmath.exp((inf+infj))                                         # ValueError: math domain error
    cmath.exp((-inf+infj))                                        # 0j
    cmath.exp((nan+infj))                                         # (nan+nanj)
    cmath.exp((inf+nanj))                                         # (inf+nanj)
    cmath.exp((nan+0j))                                           # (nan+0j)
    cmath.exp((1+nanj))                                           # (nan+nanj)
    cmath.exp((nan+nanj))                                         # (nan+nanj)
    cmath.exp((1e+308+1e+308j))                                   # OverflowError: math range error
    cmath.exp(1000)                                               # OverflowError: math range error
    cmath.exp(1e-320)                                             # (1+0j)
    cmath.exp((-1e+300+1e-300j))                                  # 0j
    cmath.exp(710.0)                                              # OverflowError: math range error
    cmath.exp((800+2j))                                           # OverflowError: math range error
    cmath.exp('1')                                                # TypeError: must be real number, not str
    cmath.exp(None)                                               # TypeError: must be real number, not NoneType
    cmath.exp(True)                                               # (2.718281828459045+0j)
    cmath.exp(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.exp((1+1e-20j))                                         # (2.718281828459045+2.718281828459045e-20j)
    cmath.exp(-1.5)                                               # (0.22313016014842982+0j)
    cmath.exp(1.5)                                                # (4.4816890703380645+0j)
    cmath.log(0)                                                  # ValueError: math domain error
    cmath.log(1)                                                  # 0j
    cmath.log(-1)                                                 # 3.141592653589793j
    cmath.log(1j)                                                 # 1.5707963267948966j
    cmath.log((-0-1j))                                            # -1.5707963267948966j
    cmath.log((0.5+0.5j))                                         # (-0.3465735902799726+0.7853981633974483j)
    cmath.log((2-3j))                                             # (1.2824746787307684-0.982793723247329j)
    cmath.log(-0.0)                                               # ValueError: math domain error
    cmath.log(-0j)                                                # ValueError: math domain error
    cmath.log((-0-0j))                                            # ValueError: math domain error
    cmath.log(inf)                                                # (inf+0j)
    cmath.log(-inf)                                               # (inf+3.141592653589793j)
    cmath.log(nan)                                                # (nan+nanj)
    cmath.log((1+infj))                                           # (inf+1.5707963267948966j)
    cmath.log((1-infj))                                           # (inf-1.5707963267948966j)
    cmath.log((inf+infj))                                         # (inf+0.7853981633974483j)
    cmath.log((-inf+infj))                                        # (inf+2.356194490192345j)
    cmath.log((nan+infj))                                         # (inf+nanj)
    cmath.log((inf+nanj))                                         # (inf+nanj)
    cmath.log((nan+0j))                                           # (nan+nanj)
    cmath.log((1+nanj))                                           # (nan+nanj)
    cmath.log((nan+nanj))                                         # (nan+nanj)
    cmath.log((1e+308+1e+308j))                                   # (709.542782232446+0.7853981633974483j)
    cmath.log(1000)                                               # (6.907755278982137+0j)
    cmath.log(1e-320)                                             # (-736.8272408909739+0j)
    cmath.log((-1e+300+1e-300j))                                  # (690.7755278982137+3.141592653589793j)
    cmath.log(710.0)                                              # (6.565264970035361+0j)
    cmath.log((800+2j))                                           # (6.684614852658162+0.0024999947916861977j)
    cmath.log('1')                                                # TypeError: must be real number, not str
    cmath.log(None)                                               # TypeError: must be real number, not NoneType
    cmath.log(True)                                               # 0j
    cmath.log(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.log((1+1e-20j))                                         # (5e-41+1e-20j)
    cmath.log(-1.5)                                               # (0.4054651081081644+3.141592653589793j)
    cmath.log(1.5)                                                # (0.4054651081081644+0j)
    cmath.log10(0)                                                # ValueError: math domain error
    cmath.log10(1)                                                # 0j
    cmath.log10(-1)                                               # 1.3643763538418412j
    cmath.log10(1j)                                               # 0.6821881769209206j
    cmath.log10((-0-1j))                                          # -0.6821881769209206j
    cmath.log10((0.5+0.5j))                                       # (-0.15051499783199054+0.3410940884604603j)
    cmath.log10((2-3j))                                           # (0.5569716761534184-0.42682189085546657j)
    cmath.log10(-0.0)                                             # ValueError: math domain error
    cmath.log10(-0j)                                              # ValueError: math domain error
    cmath.log10((-0-0j))                                          # ValueError: math domain error
    cmath.log10(inf)                                              # (inf+0j)
    cmath.log10(-inf)                                             # (inf+1.3643763538418412j)
    cmath.log10(nan)                                              # (nan+nanj)
    cmath.log10((1+infj))                                         # (inf+0.6821881769209206j)
    cmath.log10((1-infj))                                         # (inf-0.6821881769209206j)
    cmath.log10((inf+infj))                                       # (inf+0.3410940884604603j)
    cmath.log10((-inf+infj))                                      # (inf+1.023282265381381j)
    cmath.log10((nan+infj))                                       # (inf+nanj)
    cmath.log10((inf+nanj))                                       # (inf+nanj)
    cmath.log10((nan+0j))                                         # (nan+nanj)
    cmath.log10((1+nanj))                                         # (nan+nanj)
    cmath.log10((nan+nanj))                                       # (nan+nanj)
    cmath.log10((1e+308+1e+308j))                                 # (308.150514997832+0.3410940884604603j)
    cmath.log10(1000)                                             # (2.9999999999999996+0j)
    cmath.log10(1e-320)                                           # (-320.000004834948+0j)
    cmath.log10((-1e+300+1e-300j))                                # (299.99999999999994+1.3643763538418412j)
    cmath.log10(710.0)                                            # (2.851258348719075+0j)
    cmath.log10((800+2j))                                         # (2.903091344157958+0.0010857339428161851j)
    cmath.log10('1')                                              # TypeError: must be real number, not str
    cmath.log10(None)                                             # TypeError: must be real number, not NoneType
    cmath.log10(True)                                             # 0j
    cmath.log10(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.log10((1+1e-20j))                                       # (2.1714724095162587e-41+4.342944819032518e-21j)
    cmath.log10(-1.5)                                             # (0.17609125905568124+1.3643763538418412j)
    cmath.log10(1.5)                                              # (0.17609125905568124+0j)
    cmath.sin(0)                                                  # 0j
    cmath.sin(1)                                                  # (0.8414709848078965+0j)
    cmath.sin(-1)                                                 # (-0.8414709848078965+0j)
    cmath.sin(1j)                                                 # 1.1752011936438014j
    cmath.sin((-0-1j))                                            # -1.1752011936438014j
    cmath.sin((0.5+0.5j))                                         # (0.5406126857131534+0.4573041531842493j)
    cmath.sin((2-3j))                                             # (9.15449914691143+4.168906959966565j)
    cmath.sin(-0.0)                                               # (-0+0j)
    cmath.sin(-0j)                                                # (-0-0j)
    cmath.sin((-0-0j))                                            # 0j
    cmath.sin(inf)                                                # ValueError: math domain error
    cmath.sin(-inf)                                               # ValueError: math domain error
    cmath.sin(nan)                                                # (nan-0j)
    cmath.sin((1+infj))                                           # (inf+infj)
    cmath.sin((1-infj))                                           # (inf-infj)
    cmath.sin((inf+infj))                                         # ValueError: math domain error
    cmath.sin((-inf+infj))                                        # ValueError: math domain error
    cmath.sin((nan+infj))                                         # (nan-infj)
    cmath.sin((inf+nanj))                                         # (nan+nanj)
    cmath.sin((nan+0j))                                           # (nan-0j)
    cmath.sin((1+nanj))                                           # (nan+nanj)
    cmath.sin((nan+nanj))                                         # (nan+nanj)
    cmath.sin((1e+308+1e+308j))                                   # OverflowError: math range error
    cmath.sin(1000)                                               # (0.8268795405320025+0j)
    cmath.sin(1e-320)                                             # (1e-320+0j)
    cmath.sin((-1e+300+1e-300j))                                  # (0.8178819121159085-5.753861119575491e-301j)
    cmath.sin(710.0)                                              # (6.0288706691585265e-05+0j)
    cmath.sin((800+2j))                                           # (3.3632887584063837-1.6252959353554646j)
    cmath.sin('1')                                                # TypeError: must be real number, not str
    cmath.sin(None)                                               # TypeError: must be real number, not NoneType
    cmath.sin(True)                                               # (0.8414709848078965+0j)
    cmath.sin(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.sin((1+1e-20j))                                         # (0.8414709848078965+5.4030230586813976e-21j)
    cmath.sin(-1.5)                                               # (-0.9974949866040544+0j)
    cmath.sin(1.5)                                                # (0.9974949866040544+0j)
    cmath.sinh(0)                                                 # 0j
    cmath.sinh(1)                                                 # (1.1752011936438014+0j)
    cmath.sinh(-1)                                                # (-1.1752011936438014+0j)
    cmath.sinh(1j)                                                # 0.8414709848078965j
    cmath.sinh((-0-1j))                                           # -0.8414709848078965j
    cmath.sinh((0.5+0.5j))                                        # (0.4573041531842493+0.5406126857131534j)
    cmath.sinh((2-3j))                                            # (-3.59056458998578-0.5309210862485197j)
    cmath.sinh(-0.0)                                              # (-0+0j)
    cmath.sinh(-0j)                                               # (-0-0j)
    cmath.sinh((-0-0j))                                           # 0j
    cmath.sinh(inf)                                               # (inf+0j)
    cmath.sinh(-inf)                                              # (-inf+0j)
    cmath.sinh(nan)                                               # (nan+0j)
    cmath.sinh((1+infj))                                          # ValueError: math domain error
    cmath.sinh((1-infj))                                          # ValueError: math domain error
    cmath.sinh((inf+infj))                                        # ValueError: math domain error
    cmath.sinh((-inf+infj))                                       # ValueError: math domain error
    cmath.sinh((nan+infj))                                        # (nan+nanj)
    cmath.sinh((inf+nanj))                                        # (inf+nanj)
    cmath.sinh((nan+0j))                                          # (nan+0j)
    cmath.sinh((1+nanj))                                          # (nan+nanj)
    cmath.sinh((nan+nanj))                                        # (nan+nanj)
    cmath.sinh((1e+308+1e+308j))                                  # OverflowError: math range error
    cmath.sinh(1000)                                              # OverflowError: math range error
    cmath.sinh(1e-320)                                            # (1e-320+0j)
    cmath.sinh((-1e+300+1e-300j))                                 # OverflowError: math range error
    cmath.sinh(710.0)                                             # (1.1169973830808555e+308+0j)
    cmath.sinh((800+2j))                                          # OverflowError: math range error
    cmath.sinh('1')                                               # TypeError: must be real number, not str
    cmath.sinh(None)                                              # TypeError: must be real number, not NoneType
    cmath.sinh(True)                                              # (1.1752011936438014+0j)
    cmath.sinh(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.sinh((1+1e-20j))                                        # (1.1752011936438014+1.5430806348152437e-20j)
    cmath.sinh(-1.5)                                              # (-2.1292794550948173+0j)
    cmath.sinh(1.5)                                               # (2.1292794550948173+0j)
    cmath.sqrt(0)                                                 # 0j
    cmath.sqrt(1)                                                 # (1+0j)
    cmath.sqrt(-1)                                                # 1j
    cmath.sqrt(1j)                                                # (0.7071067811865476+0.7071067811865475j)
    cmath.sqrt((-0-1j))                                           # (0.7071067811865476-0.7071067811865475j)
    cmath.sqrt((0.5+0.5j))                                        # (0.7768869870150187+0.3217971264527913j)
    cmath.sqrt((2-3j))                                            # (1.6741492280355401-0.8959774761298381j)
    cmath.sqrt(-0.0)                                              # 0j
    cmath.sqrt(-0j)                                               # -0j
    cmath.sqrt((-0-0j))                                           # 0j
    cmath.sqrt(inf)                                               # (inf+0j)
    cmath.sqrt(-inf)                                              # infj
    cmath.sqrt(nan)                                               # (nan+nanj)
    cmath.sqrt((1+infj))                                          # (inf+infj)
    cmath.sqrt((1-infj))                                          # (inf-infj)
    cmath.sqrt((inf+infj))                                        # (inf+infj)
    cmath.sqrt((-inf+infj))                                       # (inf+infj)
    cmath.sqrt((nan+infj))                                        # (inf+infj)
    cmath.sqrt((inf+nanj))                                        # (inf+nanj)
    cmath.sqrt((nan+0j))                                          # (nan+nanj)
    cmath.sqrt((1+nanj))                                          # (nan+nanj)
    cmath.sqrt((nan+nanj))                                        # (nan+nanj)
    cmath.sqrt((1e+308+1e+308j))                                  # (1.09868411346781e+154+4.5508986056222734e+153j)
    cmath.sqrt(1000)                                              # (31.622776601683793+0j)
    cmath.sqrt(1e-320)                                            # (9.99994433575849e-161+0j)
    cmath.sqrt((-1e+300+1e-300j))                                 # 1e+150j
    cmath.sqrt(710.0)                                             # (26.645825188948457+0j)
    cmath.sqrt((800+2j))                                          # (28.284293344505656+0.03535531143804426j)
    cmath.sqrt('1')                                               # TypeError: must be real number, not str
    cmath.sqrt(None)                                              # TypeError: must be real number, not NoneType
    cmath.sqrt(True)                                              # (1+0j)
    cmath.sqrt(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.sqrt((1+1e-20j))                                        # (1+5e-21j)
    cmath.sqrt(-1.5)                                              # 1.224744871391589j
    cmath.sqrt(1.5)                                               # (1.224744871391589+0j)
    cmath.tan(0)                                                  # 0j
    cmath.tan(1)                                                  # (1.5574077246549023+0j)
    cmath.tan(-1)                                                 # (-1.5574077246549023+0j)
    cmath.tan(1j)                                                 # 0.7615941559557649j
    cmath.tan((-0-1j))                                            # -0.7615941559557649j
    cmath.tan((0.5+0.5j))                                         # (0.40389645531602586+0.5640831412674986j)
    cmath.tan((2-3j))                                             # (-0.003764025641504249-1.00323862735361j)
    cmath.tan(-0.0)                                               # (-0+0j)
    cmath.tan(-0j)                                                # (-0-0j)
    cmath.tan((-0-0j))                                            # 0j
    cmath.tan(inf)                                                # ValueError: math domain error
    cmath.tan(-inf)                                               # ValueError: math domain error
    cmath.tan(nan)                                                # (nan+nanj)
    cmath.tan((1+infj))                                           # 1j
    cmath.tan((1-infj))                                           # -1j
    cmath.tan((inf+infj))                                         # 1j
    cmath.tan((-inf+infj))                                        # 1j
    cmath.tan((nan+infj))                                         # 1j
    cmath.tan((inf+nanj))                                         # (nan+nanj)
    cmath.tan((nan+0j))                                           # (nan+nanj)
    cmath.tan((1+nanj))                                           # (nan+nanj)
    cmath.tan((nan+nanj))                                         # (nan+nanj)
    cmath.tan((1e+308+1e+308j))                                   # (-0+1j)
    cmath.tan(1000)                                               # (1.4703241557027185+0j)
    cmath.tan(1e-320)                                             # (1e-320+0j)
    cmath.tan((-1e+300+1e-300j))                                  # (-1.4214488238747245+3.020516758894838e-300j)
    cmath.tan(710.0)                                              # (6.0288706801151796e-05+0j)
    cmath.tan((800+2j))                                           # (-0.029997330930797327+1.0217166103219333j)
    cmath.tan('1')                                                # TypeError: must be real number, not str
    cmath.tan(None)                                               # TypeError: must be real number, not NoneType
    cmath.tan(True)                                               # (1.5574077246549023+0j)
    cmath.tan(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.tan((1+1e-20j))                                         # (1.5574077246549023+3.4255188208147596e-20j)
    cmath.tan(-1.5)                                               # (-14.101419947171719+0j)
    cmath.tan(1.5)                                                # (14.101419947171719+0j)
    cmath.tanh(0)                                                 # 0j
    cmath.tanh(1)                                                 # (0.7615941559557649+0j)
    cmath.tanh(-1)                                                # (-0.7615941559557649+0j)
    cmath.tanh(1j)                                                # 1.5574077246549023j
    cmath.tanh((-0-1j))                                           # -1.5574077246549023j
    cmath.tanh((0.5+0.5j))                                        # (0.5640831412674986+0.40389645531602586j)
    cmath.tanh((2-3j))                                            # (0.965385879022133+0.009884375038322495j)
    cmath.tanh(-0.0)                                              # (-0+0j)
    cmath.tanh(-0j)                                               # (-0-0j)
    cmath.tanh((-0-0j))                                           # 0j
    cmath.tanh(inf)                                               # (1+0j)
    cmath.tanh(-inf)                                              # (-1+0j)
    cmath.tanh(nan)                                               # (nan+0j)
    cmath.tanh((1+infj))                                          # ValueError: math domain error
    cmath.tanh((1-infj))                                          # ValueError: math domain error
    cmath.tanh((inf+infj))                                        # (1+0j)
    cmath.tanh((-inf+infj))                                       # (-1+0j)
    cmath.tanh((nan+infj))                                        # (nan+nanj)
    cmath.tanh((inf+nanj))                                        # (1+0j)
    cmath.tanh((nan+0j))                                          # (nan+0j)
    cmath.tanh((1+nanj))                                          # (nan+nanj)
    cmath.tanh((nan+nanj))                                        # (nan+nanj)
    cmath.tanh((1e+308+1e+308j))                                  # (1-0j)
    cmath.tanh(1000)                                              # (1+0j)
    cmath.tanh(1e-320)                                            # (1e-320+0j)
    cmath.tanh((-1e+300+1e-300j))                                 # (-1+0j)
    cmath.tanh(710.0)                                             # (1+0j)
    cmath.tanh((800+2j))                                          # (1-0j)
    cmath.tanh('1')                                               # TypeError: must be real number, not str
    cmath.tanh(None)                                              # TypeError: must be real number, not NoneType
    cmath.tanh(True)                                              # (0.7615941559557649+0j)
    cmath.tanh(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.tanh((1+1e-20j))                                        # (0.7615941559557649+4.199743416140261e-21j)
    cmath.tanh(-1.5)                                              # (-0.9051482536448664+0j)
    cmath.tanh(1.5)                                               # (0.9051482536448664+0j)
    cmath.phase(0)                                                # 0.0
    cmath.phase(1)                                                # 0.0
    cmath.phase(-1)                                               # 3.141592653589793
    cmath.phase(1j)                                               # 1.5707963267948966
    cmath.phase((-0-1j))                                          # -1.5707963267948966
    cmath.phase((0.5+0.5j))                                       # 0.7853981633974483
    cmath.phase((2-3j))                                           # -0.982793723247329
    cmath.phase(-0.0)                                             # 3.141592653589793
    cmath.phase(-0j)                                              # -3.141592653589793
    cmath.phase((-0-0j))                                          # 0.0
    cmath.phase(inf)                                              # 0.0
    cmath.phase(-inf)                                             # 3.141592653589793
    cmath.phase(nan)                                              # nan
    cmath.phase((1+infj))                                         # 1.5707963267948966
    cmath.phase((1-infj))                                         # -1.5707963267948966
    cmath.phase((inf+infj))                                       # 0.7853981633974483
    cmath.phase((-inf+infj))                                      # 2.356194490192345
    cmath.phase((nan+infj))                                       # nan
    cmath.phase((inf+nanj))                                       # nan
    cmath.phase((nan+0j))                                         # nan
    cmath.phase((1+nanj))                                         # nan
    cmath.phase((nan+nanj))                                       # nan
    cmath.phase((1e+308+1e+308j))                                 # 0.7853981633974483
    cmath.phase(1000)                                             # 0.0
    cmath.phase(1e-320)                                           # 0.0
    cmath.phase((-1e+300+1e-300j))                                # 3.141592653589793
    cmath.phase(710.0)                                            # 0.0
    cmath.phase((800+2j))                                         # 0.0024999947916861977
    cmath.phase('1')                                              # TypeError: must be real number, not str
    cmath.phase(None)                                             # TypeError: must be real number, not NoneType
    cmath.phase(True)                                             # 0.0
    cmath.phase(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.phase((1+1e-20j))                                       # 1e-20
    cmath.phase(-1.5)                                             # 3.141592653589793
    cmath.phase(1.5)                                              # 0.0
    cmath.polar(0)                                                # (0.0, 0.0)
    cmath.polar(1)                                                # (1.0, 0.0)
    cmath.polar(-1)                                               # (1.0, 3.141592653589793)
    cmath.polar(1j)                                               # (1.0, 1.5707963267948966)
    cmath.polar((-0-1j))                                          # (1.0, -1.5707963267948966)
    cmath.polar((0.5+0.5j))                                       # (0.7071067811865476, 0.7853981633974483)
    cmath.polar((2-3j))                                           # (3.605551275463989, -0.982793723247329)
    cmath.polar(-0.0)                                             # (0.0, 3.141592653589793)
    cmath.polar(-0j)                                              # (0.0, -3.141592653589793)
    cmath.polar((-0-0j))                                          # (0.0, 0.0)
    cmath.polar(inf)                                              # (inf, 0.0)
    cmath.polar(-inf)                                             # (inf, 3.141592653589793)
    cmath.polar(nan)                                              # (nan, nan)
    cmath.polar((1+infj))                                         # (inf, 1.5707963267948966)
    cmath.polar((1-infj))                                         # (inf, -1.5707963267948966)
    cmath.polar((inf+infj))                                       # (inf, 0.7853981633974483)
    cmath.polar((-inf+infj))                                      # (inf, 2.356194490192345)
    cmath.polar((nan+infj))                                       # (inf, nan)
    cmath.polar((inf+nanj))                                       # (inf, nan)
    cmath.polar((nan+0j))                                         # (nan, nan)
    cmath.polar((1+nanj))                                         # (nan, nan)
    cmath.polar((nan+nanj))                                       # (nan, nan)
    cmath.polar((1e+308+1e+308j))                                 # (1.4142135623730951e+308, 0.7853981633974483)
    cmath.polar(1000)                                             # (1000.0, 0.0)
    cmath.polar(1e-320)                                           # (1e-320, 0.0)
    cmath.polar((-1e+300+1e-300j))                                # (1e+300, 3.141592653589793)
    cmath.polar(710.0)                                            # (710.0, 0.0)
    cmath.polar((800+2j))                                         # (800.0024999960938, 0.0024999947916861977)
    cmath.polar('1')                                              # TypeError: must be real number, not str
    cmath.polar(None)                                             # TypeError: must be real number, not NoneType
    cmath.polar(True)                                             # (1.0, 0.0)
    cmath.polar(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.polar((1+1e-20j))                                       # (1.0, 1e-20)
    cmath.polar(-1.5)                                             # (1.5, 3.141592653589793)
    cmath.polar(1.5)                                              # (1.5, 0.0)
    cmath.isfinite(0)                                             # True
    cmath.isfinite(1)                                             # True
    cmath.isfinite(-1)                                            # True
    cmath.isfinite(1j)                                            # True
    cmath.isfinite((-0-1j))                                       # True
    cmath.isfinite((0.5+0.5j))                                    # True
    cmath.isfinite((2-3j))                                        # True
    cmath.isfinite(-0.0)                                          # True
    cmath.isfinite(-0j)                                           # True
    cmath.isfinite((-0-0j))                                       # True
    cmath.isfinite(inf)                                           # False
    cmath.isfinite(-inf)                                          # False
    cmath.isfinite(nan)                                           # False
    cmath.isfinite((1+infj))                                      # False
    cmath.isfinite((1-infj))                                      # False
    cmath.isfinite((inf+infj))                                    # False
    cmath.isfinite((-inf+infj))                                   # False
    cmath.isfinite((nan+infj))                                    # False
    cmath.isfinite((inf+nanj))                                    # False
    cmath.isfinite((nan+0j))                                      # False
    cmath.isfinite((1+nanj))                                      # False
    cmath.isfinite((nan+nanj))                                    # False
    cmath.isfinite((1e+308+1e+308j))                              # True
    cmath.isfinite(1000)                                          # True
    cmath.isfinite(1e-320)                                        # True
    cmath.isfinite((-1e+300+1e-300j))                             # True
    cmath.isfinite(710.0)                                         # True
    cmath.isfinite((800+2j))                                      # True
    cmath.isfinite('1')                                           # TypeError: must be real number, not str
    cmath.isfinite(None)                                          # TypeError: must be real number, not NoneType
    cmath.isfinite(True)                                          # True
    cmath.isfinite(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.isfinite((1+1e-20j))                                    # True
    cmath.isfinite(-1.5)                                          # True
    cmath.isfinite(1.5)                                           # True
    cmath.isinf(0)                                                # False
    cmath.isinf(1)                                                # False
    cmath.isinf(-1)                                               # False
    cmath.isinf(1j)                                               # False
    cmath.isinf((-0-1j))                                          # False
    cmath.isinf((0.5+0.5j))                                       # False
    cmath.isinf((2-3j))                                           # False
    cmath.isinf(-0.0)                                             # False
    cmath.isinf(-0j)                                              # False
    cmath.isinf((-0-0j))                                          # False
    cmath.isinf(inf)                                              # True
    cmath.isinf(-inf)                                             # True
    cmath.isinf(nan)                                              # False
    cmath.isinf((1+infj))                                         # True
    cmath.isinf((1-infj))                                         # True
    cmath.isinf((inf+infj))                                       # True
    cmath.isinf((-inf+infj))                                      # True
    cmath.isinf((nan+infj))                                       # True
    cmath.isinf((inf+nanj))                                       # True
    cmath.isinf((nan+0j))                                         # False
    cmath.isinf((1+nanj))                                         # False
    cmath.isinf((nan+nanj))                                       # False
    cmath.isinf((1e+308+1e+308j))                                 # False
    cmath.isinf(1000)                                             # False
    cmath.isinf(1e-320)                                           # False
    cmath.isinf((-1e+300+1e-300j))                                # False
    cmath.isinf(710.0)                                            # False
    cmath.isinf((800+2j))                                         # False
    cmath.isinf('1')                                              # TypeError: must be real number, not str
    cmath.isinf(None)                                             # TypeError: must be real number, not NoneType
    cmath.isinf(True)                                             # False
    cmath.isinf(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.isinf((1+1e-20j))                                       # False
    cmath.isinf(-1.5)                                             # False
    cmath.isinf(1.5)                                              # False
    cmath.isnan(0)                                                # False
    cmath.isnan(1)                                                # False
    cmath.isnan(-1)                                               # False
    cmath.isnan(1j)                                               # False
    cmath.isnan((-0-1j))                                          # False
    cmath.isnan((0.5+0.5j))                                       # False
    cmath.isnan((2-3j))                                           # False
    cmath.isnan(-0.0)                                             # False
    cmath.isnan(-0j)                                              # False
    cmath.isnan((-0-0j))                                          # False
    cmath.isnan(inf)                                              # False
    cmath.isnan(-inf)                                             # False
    cmath.isnan(nan)                                              # True
    cmath.isnan((1+infj))                                         # False
    cmath.isnan((1-infj))                                         # False
    cmath.isnan((inf+infj))                                       # False
    cmath.isnan((-inf+infj))                                      # False
    cmath.isnan((nan+infj))                                       # True
    cmath.isnan((inf+nanj))                                       # True
    cmath.isnan((nan+0j))                                         # True
    cmath.isnan((1+nanj))                                         # True
    cmath.isnan((nan+nanj))                                       # True
    cmath.isnan((1e+308+1e+308j))                                 # False
    cmath.isnan(1000)                                             # False
    cmath.isnan(1e-320)                                           # False
    cmath.isnan((-1e+300+1e-300j))                                # False
    cmath.isnan(710.0)                                            # False
    cmath.isnan((800+2j))                                         # False
    cmath.isnan('1')                                              # TypeError: must be real number, not str
    cmath.isnan(None)                                             # TypeError: must be real number, not NoneType
    cmath.isnan(True)                                             # False
    cmath.isnan(114813069527425452423283320117768198402231770208869520047764273682576626139237031385665948631650626991844596463898746277344711896086305533142593135616665318539129989145312280000688779148240044871428926990063486244781615463646388363947317026040466353970904996558162398808944629605623311649536164221970332681344168908984458505602379484807914058900934776500429002716706625830522008132236281291761267883317206598995396418127021779858404042159853183251540889433902091920554957783589672039160081957216630582755380425583726015528348786419432054508915275783882625175435528800822842770817965453762184851149029376)  # OverflowError: int too large to convert to float
    cmath.isnan((1+1e-20j))                                       # False
    cmath.isnan(-1.5)                                             # False
    cmath.isnan(1.5)                                              # False
    cmath.log(2, 3), cmath.log(2j, 1j), cmath.log(10, base) if 0 else 0  # ((0.6309297535714574+0j), (1-0.4412712003053032j), 0)
    cmath.log(2, 1)                                               # ValueError: math domain error
    cmath.log(0, 2)                                               # (-inf+nanj)
    cmath.log(2, 0)                                               # ValueError: math domain error
    cmath.log()                                                   # TypeError: log expected at least 1 argument, got 0
    cmath.rect(1, 2), cmath.rect(0, 5), cmath.rect(inf, 0), cmath.rect(-2, inf) if 0 else 0  # ((-0.4161468365471424+0.9092974268256817j), -0j, (inf+0j), 0)
    cmath.rect(1, inf)                                            # ValueError: math domain error
    cmath.rect(nan, 0), cmath.rect(inf, 1)                        # ((nan+0j), (inf+infj))
    cmath.rect(1)                                                 # TypeError: rect expected 2 arguments, got 1
    cmath.isclose(1, 1+1e-12j), cmath.isclose(1, 2), cmath.isclose(inf, inf), cmath.isclose(1, inf), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(nan, nan)  # (True, False, True, False, True, False)
    cmath.isclose(1, 1, rel_tol=-1)                               # ValueError: tolerances must be non-negative
    cmath.isclose(1)                                              # TypeError: isclose() missing required argument 'b' (pos 2)
    cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj  # (3.141592653589793, 2.718281828459045, 6.283185307179586, inf, nan, infj, nanj)
    cmath.sqrt.__doc__, cmath.__doc__, cmath.log.__text_signature__  # ('Return the square root of z.', 'This module provides access to mathematical functions for complex\nnumbers.', '($module, z, base=<unrepresentable>, /)')
    S(0.3, 1, 2), S(0.5, 0, 0), S(0.999, 0, 1), S(1e-20, 0, 1), S(1e-300, 5, 2), S(1 - 1e-15, 0, 1), S(nan, 0, 1), S(0.9, 0, -1)  # (-0.048801025416081334, 0.0, 3.090232306167813, -9.262340089798405, -69.0941925987224, 7.941444487415977, nan, -1.2815515655446008)
    S(0, 0, 1)                                                    # ValueError: inv_cdf undefined for these parameters
    S(1.0, 0, 1)                                                  # ValueError: inv_cdf undefined for these parameters
    S('a', 0, 1)                                                  # TypeError: must be real number, not str
    S(0.5)                                                        # TypeError: _normal_dist_inv_cdf expected 3 arguments, got 1
    """)
