import sys, os; sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import openpyxl, validate as V
con=V.opendb(sys.argv[2]); ws=openpyxl.load_workbook(sys.argv[1],read_only=True).active
it=ws.iter_rows(values_only=True); next(it); seen=set(); errs=[]; rows=[]
for n,r in enumerate(it,2):
    t=V.check(n,r if len(r)==20 else tuple(r)+(None,)*(20-len(r)),seen,None,errs)
    if t: rows.append(t)
V.finish(con,rows,errs)
